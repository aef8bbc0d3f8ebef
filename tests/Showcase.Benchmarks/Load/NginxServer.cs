using System.Diagnostics;

namespace Showcase.Benchmarks.Load;

/// <summary>nginx with one page as precompressed files: at <c>/page.html</c> with nothing but nginx's own headers, at <c>/headers/page.html</c> with those the site sends.</summary>
internal static class NginxServer
{
    public static async Task<RunningSite> StartAsync(string folder, PageFiles page, CancellationToken cancellationToken)
    {
        var root = Directory.CreateDirectory(Path.Combine(folder, "root")).FullName;
        foreach (var place in (string[])[root, Directory.CreateDirectory(Path.Combine(root, "headers")).FullName])
        {
            await File.WriteAllBytesAsync(Path.Combine(place, "page.html"), page.Identity, cancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(place, "page.html.br"), page.Brotli, cancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(place, "page.html.gz"), page.Gzip, cancellationToken);
        }

        // nginx gives up root for its workers: what they serve must be readable
        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        var port = Machine.FreePort();
        var file = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(file, Configuration(folder, root, port, page.Headers), cancellationToken);
        var address = new Uri($"http://127.0.0.1:{port}/page.html");
        var started = Stopwatch.GetTimestamp();
        var server = new ServerProcess("/usr/sbin/nginx", ["-p", folder, "-c", file, "-e", Path.Combine(folder, "error.log")], folder);
        return new RunningSite(server, address, await server.WaitForAsync(address, started, cancellationToken));
    }

    private static string Configuration(string folder, string root, int port, IReadOnlyDictionary<string, string> headers) => $$"""
        load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
        daemon off;
        worker_processes auto;
        pid {{folder}}/nginx.pid;
        events { worker_connections 4096; }
        http {
          types { text/html html; }
          charset utf-8;
          access_log off;
          sendfile on;
          tcp_nopush on;
          tcp_nodelay on;
          keepalive_requests 100000000;
          open_file_cache max=100 inactive=600s;
          gzip_static on;
          gzip_vary on;
          brotli_static on;
          client_body_temp_path {{folder}}/body;
          proxy_temp_path {{folder}}/proxy;
          fastcgi_temp_path {{folder}}/fastcgi;
          uwsgi_temp_path {{folder}}/uwsgi;
          scgi_temp_path {{folder}}/scgi;
          server {
            listen 127.0.0.1:{{port}};
            root {{root}};
            location /headers/ {
        {{string.Join('\n', headers.Select(header => $"      add_header {header.Key} \"{header.Value}\";"))}}
            }
          }
        }
        """;
}
