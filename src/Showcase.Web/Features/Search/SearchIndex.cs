using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Search;

/// <summary>One open Lucene index: documents in, searches out. Written to by one thread at a time, searched by many.</summary>
internal sealed class SearchIndex : IDisposable
{
    private const string StampName = "stamp";

    private static readonly BM25Similarity Similarity = new();

    private readonly Lucene.Net.Store.Directory directory;
    private readonly IndexWriter writer;
    private readonly SearcherManager searchers;

    private SearchIndex(Lucene.Net.Store.Directory directory)
    {
        this.directory = directory;
        writer = new IndexWriter(directory, new IndexWriterConfig(DutchSearchAnalyzer.Version, Analyzer)
        {
            OpenMode = OpenMode.CREATE_OR_APPEND,
            Similarity = Similarity,
            WriteLockTimeout = 0,
            // One removed document is enough to write a segment anew, when that is asked for (Expunge).
            MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
        });
        try
        {
            searchers = new SearcherManager(writer, applyAllDeletes: true, new ScoringSearcher());
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    public static Analyzer Analyzer { get; } = new DutchSearchAnalyzer();

    /// <summary>What the index was made of and by which rules; empty for a new one.</summary>
    public string Stamp => writer.CommitData is { } data && data.TryGetValue(StampName, out var stamp) ? stamp : "";

    /// <exception cref="IOException">The files are damaged, or the folder cannot be written.</exception>
    public static SearchIndex OpenFolder(string folder)
    {
        var directory = FSDirectory.Open(folder);
        try
        {
            // The data folder is ours alone, so a lock in it was left by a process that died
            if (IndexWriter.IsLocked(directory))
            {
                IndexWriter.Unlock(directory);
            }

            CheckFiles(directory);
            return new SearchIndex(directory);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    /// <summary>True when it is gone with the process.</summary>
    public bool IsInMemory => directory is RAMDirectory;

    public static SearchIndex OpenMemory() => new(new RAMDirectory());

    public void Put(SearchDocument document) => writer.UpdateDocument(KeyOf(document.Key), ToLucene(document));

    public void Remove(Guid key) => writer.DeleteDocuments(KeyOf(key));

    public void RemovePath(string path) => writer.DeleteDocuments(new Term(SearchFields.Path, path));

    public void RemoveAll() => writer.DeleteAll();

    /// <summary>Writes anew what holds removed documents, so that nothing of their words stays behind: removing only marks them.</summary>
    public void Expunge() => writer.ForceMergeDeletes(doWait: true);

    /// <summary>Makes what was written findable; it is not on disk yet.</summary>
    public void Refresh() => searchers.MaybeRefreshBlocking();

    /// <summary>Puts what was written on disk, with the stamp it answers to.</summary>
    public void Commit(string stamp)
    {
        writer.SetCommitData(new Dictionary<string, string> { [StampName] = stamp });
        writer.Commit();
    }

    public T Search<T>(Func<IndexSearcher, T> read)
    {
        var searcher = searchers.Acquire();
        try
        {
            return read(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    public void Dispose()
    {
        searchers.Dispose();
        try
        {
            // What was not committed is made anew from the content: the stamp no longer fits
            writer.Rollback();
        }
        finally
        {
            directory.Dispose();
        }
    }

    // Opening reads only headers; a flipped bit further on would show itself in the middle of someone's search
    private static void CheckFiles(FSDirectory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
        {
            return;
        }

        using var reader = DirectoryReader.Open(directory);
        foreach (var leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
        }
    }

    private static Term KeyOf(Guid key) => new(SearchFields.Key, key.ToString("N"));

    private static Document ToLucene(SearchDocument found)
    {
        var document = new Document
        {
            new StringField(SearchFields.Key, found.Key.ToString("N"), Field.Store.YES),
            new StringField(SearchFields.Kind, found.Kind, Field.Store.YES),
            new SortedDocValuesField(SearchFields.Kind, new BytesRef(found.Kind)),
            new StringField(SearchFields.Path, found.Path, Field.Store.YES),
            new TextField(SearchFields.Title, found.Title, Field.Store.YES),
            new TextField(SearchFields.Summary, RunningText.Of(found.Summary), Field.Store.YES),
            new TextField(SearchFields.Text, string.Join('\n', [found.Title, found.Summary, .. found.Keywords, found.Text]), Field.Store.NO),
            new StoredField(SearchFields.Body, RunningText.Of(found.Text)),
        };
        foreach (var keyword in found.Keywords)
        {
            document.Add(new TextField(SearchFields.Keywords, keyword, Field.Store.NO));
        }

        if (found.Date is { } date)
        {
            document.Add(new StoredField(SearchFields.Date, date.ToString("O", CultureInfo.InvariantCulture)));
        }

        return document;
    }

    private sealed class ScoringSearcher : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Similarity };
    }
}
