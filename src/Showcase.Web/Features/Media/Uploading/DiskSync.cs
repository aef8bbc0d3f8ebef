using System.Runtime.InteropServices;
using System.Text;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Makes a new name in a folder outlive a power cut; .NET does so for what is in a file alone.</summary>
internal static class DiskSync
{
    public static void Folder(string path)
    {
        if (!OperatingSystem.IsLinux() || Open(Encoding.UTF8.GetBytes(path + "\0"), 0) is not (>= 0 and var handle))
        {
            return;
        }

        _ = Sync(handle);
        _ = Close(handle);
    }

    [DllImport("libc", EntryPoint = "open", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
