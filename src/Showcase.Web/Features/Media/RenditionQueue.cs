namespace Showcase.Web.Features.Media;

/// <summary>Makes one rendition at a time; who waits for one goes before the warm-up, and who asks for the same one waits for the same work.</summary>
internal sealed class RenditionQueue(RenditionMaker maker, RenditionCache cache, ILogger<RenditionQueue> logger) : BackgroundService
{
    /// <summary>More than this waiting is a flood: the next is asked to come back.</summary>
    public const int MaxWaiting = 400;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Job> jobs = [];
    private readonly PriorityQueue<Job, (int Class, long Number)> waiting = new();
    private readonly HashSet<string> refused = [];
    private readonly SemaphoreSlim work = new(0);
    private long number;

    /// <returns>The encoded picture; nothing when the file is no picture we take.</returns>
    /// <exception cref="RenditionQueueFullException">Too many are waiting.</exception>
    public Task<byte[]?> MakeAsync(RenditionName name, FileInfo original, Rendition rendition, bool isAwaited)
    {
        lock (gate)
        {
            if (refused.Contains(name.Hash))
            {
                return Task.FromResult<byte[]?>(null);
            }

            if (!jobs.TryGetValue(name.RelativePath, out var job))
            {
                if (jobs.Count >= MaxWaiting)
                {
                    throw new RenditionQueueFullException();
                }

                job = new Job(name, original, rendition, cache.Moment);
                jobs.Add(name.RelativePath, job);
            }
            else if (job.IsAwaited || !isAwaited)
            {
                return job.Done.Task;
            }

            // A job of the warm-up that someone now waits for stands in line twice; the second turn finds it done
            job.IsAwaited |= isAwaited;
            waiting.Enqueue(job, (isAwaited ? 0 : 1, number++));
            work.Release();
            return job.Done.Task;
        }
    }

    // A thread of its own: the library keeps memory for every thread it was called from
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Factory.StartNew(() => MakeAll(stoppingToken), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void MakeAll(CancellationToken stoppingToken)
    {
        while (true)
        {
            work.Wait(stoppingToken);
            if (Next() is not { } job)
            {
                continue;
            }

            Make(job);
            if (work.CurrentCount == 0)
            {
                NativeMemory.GiveBack();
            }
        }
    }

    private Job? Next()
    {
        lock (gate)
        {
            return waiting.TryDequeue(out var job, out _) && !job.Done.Task.IsCompleted ? job : null;
        }
    }

    private void Make(Job job)
    {
        byte[]? made = null;
        Exception? failure = null;
        try
        {
            made = maker.Make(job.Original, job.Rendition);
            if (made is not null)
            {
                cache.Keep(job.Name, made, job.Asked);
            }
        }
        catch (Exception error)
        {
            // One bad picture must not stop the pictures
            logger.LogError(error, "A rendition of {Path} failed.", job.Rendition.Path);
            failure = error;
        }

        lock (gate)
        {
            jobs.Remove(job.Name.RelativePath);
            if (made is null && failure is null && refused.Count < 10_000)
            {
                refused.Add(job.Name.Hash);
            }
        }

        job.Finish(made, failure);
    }

    private sealed class Job(RenditionName name, FileInfo original, Rendition rendition, long asked)
    {
        public RenditionName Name { get; } = name;

        public FileInfo Original { get; } = original;

        public Rendition Rendition { get; } = rendition;

        public long Asked { get; } = asked;

        public TaskCompletionSource<byte[]?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsAwaited { get; set; }

        public void Finish(byte[]? made, Exception? failure)
        {
            if (failure is null)
            {
                Done.TrySetResult(made);
            }
            else
            {
                Done.TrySetException(failure);
            }
        }
    }
}

/// <summary>Too many renditions are waiting to be made.</summary>
internal sealed class RenditionQueueFullException : Exception;
