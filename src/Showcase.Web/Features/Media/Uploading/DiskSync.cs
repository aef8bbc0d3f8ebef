using System.Runtime.InteropServices;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Makes a new name in a folder outlive a power cut; .NET does so for what is in a file alone.</summary>
internal static class DiskSync
{
    public static void Folder(string path)
    {
        if (!OperatingSystem.IsLinux() || Open(path, 0) is not (>= 0 and var handle))
        {
            return;
        }

        _ = Sync(handle);
        _ = Close(handle);
    }

    [DllImport("libc", EntryPoint = "open", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
