using System.Text;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Where the reader of a clause is.</summary>
/// <param name="Level">Lists around it.</param>
/// <param name="IsInCell">Inside a cell of a table, where paragraphs are parts of one line.</param>
internal readonly record struct ClausePlace(int Depth = 0, int Level = 0, bool IsStrong = false, bool IsEmphasis = false, string? Href = null, bool IsInCell = false);

/// <summary>Gathers the words of a clause into blocks, with the white space that a reader sees.</summary>
internal sealed class ClauseBuilder
{
    private readonly List<ClauseBlock> _blocks = [];
    private readonly StringBuilder _words = new();
    private List<ClauseRun> _runs = [];
    private (ClauseBlockKind Kind, int Level, int Number) _open = (ClauseBlockKind.Paragraph, 0, 0);
    private (bool IsStrong, bool IsEmphasis, string? Href) _look;
    private bool _endsInSpace = true;

    private bool HasWords => _runs.Count > 0 || _words.Length > 0;

    /// <summary>Begins a heading or an item of a list.</summary>
    public void Start(ClauseBlockKind kind, int level, int number)
    {
        Flush();
        _open = (kind, Math.Min(level, ClauseLabel.Deepest), number);
    }

    /// <summary>Ends the paragraph. What follows belongs to the same item; an item that has no words yet still waits for its own.</summary>
    public void Next(ClausePlace place)
    {
        var isWaitingItem = !HasWords && place.Level > 0 && _open.Kind is ClauseBlockKind.Numbered or ClauseBlockKind.Bullet;
        if (!isWaitingItem || _open.Level != Math.Min(place.Level, ClauseLabel.Deepest))
        {
            Start(place.Level > 0 ? ClauseBlockKind.Continuation : ClauseBlockKind.Paragraph, place.Level, 0);
        }
    }

    public void Words(string text, ClausePlace place)
    {
        var look = (place.IsStrong, place.IsEmphasis, place.Href);
        if (look != _look)
        {
            EndRun();
            _look = look;
        }

        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\n' or '\r' or '\t' or '\f';
            if (!isSpace || !_endsInSpace)
            {
                _words.Append(isSpace ? ' ' : character);
            }

            _endsInSpace = isSpace;
        }
    }

    public void Run(ClauseRun run)
    {
        EndRun();
        _runs.Add(run);
        _endsInSpace = false;
    }

    public void Break()
    {
        if (HasWords)
        {
            _words.Length = _words.ToString().TrimEnd(' ').Length;
            _words.Append('\n');
            _endsInSpace = true;
        }
    }

    /// <summary>Separates a cell from the one before it in its row.</summary>
    public void Cell(ClausePlace place)
    {
        if (HasWords)
        {
            Words(" | ", place);
        }
    }

    public ClauseText End()
    {
        Flush();
        return new(_blocks);
    }

    private void EndRun()
    {
        if (_words.Length > 0)
        {
            var text = _words.ToString();
            _runs.Add(_look.Href is { } href ? new LinkRun(text, href) : new WordsRun(text, _look.IsStrong, _look.IsEmphasis));
            _words.Clear();
        }
    }

    private void TrimEnd()
    {
        while (_runs is [.., WordsRun or LinkRun])
        {
            var (last, words) = _runs[^1] switch
            {
                LinkRun link => ((ClauseRun)(link with { Text = link.Text.TrimEnd(' ', '\n') }), link.Text),
                var run => ((WordsRun)run with { Text = ((WordsRun)run).Text.TrimEnd(' ', '\n') }, ((WordsRun)run).Text),
            };
            _runs.RemoveAt(_runs.Count - 1);
            if (words.AsSpan().ContainsAnyExcept(' ', '\n'))
            {
                _runs.Add(last);
                return;
            }
        }
    }

    private void Flush()
    {
        EndRun();
        TrimEnd();
        if (_runs.Count > 0)
        {
            _blocks.Add(new ClauseBlock(_open.Kind, _open.Level, _open.Number, _runs));
            _runs = [];
        }

        _open = (ClauseBlockKind.Paragraph, 0, 0);
        _endsInSpace = true;
    }
}
