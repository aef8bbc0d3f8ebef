using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Pictures that no other test has, drawn by the browser.</summary>
internal static class Pictures
{
    private const string Draw = """
        ([words, width, height]) => {
          const canvas = Object.assign(document.createElement('canvas'), { width, height });
          const paper = canvas.getContext('2d');
          const hue = [...words].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
          const sky = paper.createLinearGradient(0, 0, width, height);
          sky.addColorStop(0, `hsl(${hue} 60% 80%)`);
          sky.addColorStop(1, `hsl(${(hue + 60) % 360} 55% 35%)`);
          paper.fillStyle = sky;
          paper.fillRect(0, 0, width, height);
          paper.fillStyle = '#fff';
          paper.font = `${height / 8}px sans-serif`;
          paper.fillText(words, width / 12, height / 2);
          return canvas.toDataURL('image/jpeg', 0.8).split(',')[1];
        }
        """;

    private const string Drop = """
        (place, [name, data]) => {
          const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
          const carried = new DataTransfer();
          carried.items.add(new File([bytes], name, { type: 'image/jpeg' }));
          for (const kind of ['dragenter', 'dragover', 'drop']) place.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
        }
        """;

    private const string Paste = """
        data => {
          const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
          const carried = new DataTransfer();
          carried.items.add(new File([bytes], 'image.jpeg', { type: 'image/jpeg' }));
          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
        }
        """;

    /// <param name="words">Stand on it, and make it differ from others.</param>
    public static async Task<FilePayload> JpegAsync(IPage page, string name, string words, int width = 1600, int height = 1000) => new()
    {
        Name = name, MimeType = "image/jpeg", Buffer = Convert.FromBase64String(await page.EvaluateAsync<string>(Draw, new object[] { words, width, height })),
    };

    /// <summary>Pastes a picture as browsers do that were given one by another program.</summary>
    public static Task PasteAsync(IPage page, FilePayload file) => page.EvaluateAsync(Paste, Convert.ToBase64String(file.Buffer));

    /// <summary>Lets a file go on an element, as if it came from the desktop.</summary>
    public static Task DropAsync(ILocator place, FilePayload file) => place.EvaluateAsync(Drop, new[] { file.Name, Convert.ToBase64String(file.Buffer) });
}
