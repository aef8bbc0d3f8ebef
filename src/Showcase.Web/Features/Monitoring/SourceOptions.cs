namespace Showcase.Web.Features.Monitoring;

/// <summary>One source of monitoring data, as <c>Showcase:Monitoring:Sources:0</c>.</summary>
internal sealed class SourceOptions
{
    public string Name { get; set; } = "";

    /// <summary><c>Csv</c>, <c>PostgreSql</c> or <c>Http</c>.</summary>
    public string Kind { get; set; } = "Csv";

    /// <summary>Csv: folder that holds the files, or that holds a folder <c>inbox</c>.</summary>
    public string Path { get; set; } = "";

    /// <summary>Names that differ from those of the tables, by table: a file, a view, or the last part of an address.</summary>
    public Dictionary<string, string> Files { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The source's own column names, by <c>table.field</c>: <c>inzet.waarde_eur</c> = <c>Waarde (EUR)</c>; <c>=oost-nl</c> stands for all rows.</summary>
    public Dictionary<string, string> Columns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The source's own words, by <c>table.field</c>: <c>inzet.status</c>: <c>Akkoord</c> = <c>goedgekeurd</c>.</summary>
    public Dictionary<string, Dictionary<string, string>> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A ready-made mapping: <c>Ggm</c>.</summary>
    public string? Preset { get; set; }

    /// <summary><c>,</c> or <c>.</c>; found out when empty.</summary>
    public string? DecimalSeparator { get; set; }

    /// <summary>When to pull, as cron in Dutch time: <c>30 2 * * *</c>. Without it and <see cref="Every"/> only on command.</summary>
    public string? Schedule { get; set; }

    /// <summary>Pull again so long after the last scheduled time, such as <c>00:15:00</c>.</summary>
    public TimeSpan? Every { get; set; }

    /// <summary>Csv inbox: a file that changed less long ago may still be growing. Seconds.</summary>
    public int SettleSeconds { get; set; } = 30;

    /// <summary>Csv inbox: a file that must be there too before the others are read, such as <c>klaar.txt</c>.</summary>
    public string? ReadyFile { get; set; }

    /// <summary>Csv inbox: how many deliveries are kept in <c>verwerkt</c>, <c>quarantaine</c> and <c>geweigerd</c> each.</summary>
    public int KeepDeliveries { get; set; } = 10;

    /// <summary>PostgreSql: how to reach the server; a secret.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>PostgreSql: column of each view that tells when a row changed last; without it each pull reads all.</summary>
    public string? ChangedColumn { get; set; }

    /// <summary>PostgreSql: yes-or-no column that tells that a row is gone.</summary>
    public string? RemovedColumn { get; set; }

    /// <summary>Http: address under which the tables stand.</summary>
    public string? Address { get; set; }

    /// <summary>Http: bearer token; a secret.</summary>
    public string? Token { get; set; }

    /// <summary>Http: key that is sent in <see cref="ApiKeyHeader"/>; a secret.</summary>
    public string? ApiKey { get; set; }

    public string ApiKeyHeader { get; set; } = "X-Api-Key";

    /// <summary>Http: the source can send only what changed since the last time.</summary>
    public bool ChangedSince { get; set; }

    /// <summary>Incremental sources are read whole again after so many days: what changed at the source unseen comes right then.</summary>
    public int FullEveryDays { get; set; } = 7;

    /// <summary>Http: reaching loopback and private addresses is allowed.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Http: <c>http</c> is allowed and not only <c>https</c>.</summary>
    public bool AllowHttp { get; set; }

    /// <summary>Http: largest page, unpacked. Bytes.</summary>
    public int MaximumPageBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>How long one answer or statement may take.</summary>
    public int TimeoutSeconds { get; set; } = 60;

    /// <summary>How long a whole pull may take.</summary>
    public int MaximumMinutes { get; set; } = 120;

    /// <summary>Http: pause before the first retry; each next one is longer.</summary>
    public int RetryMilliseconds { get; set; } = 1000;

    public string NameOf(string table, string extension = "") => Files.GetValueOrDefault(table, table + extension);
}
