using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>
/// Recursive descent over the grammar of the specification's appendix B, one method a production.
/// A failure is noted once and ends the input; the methods then run out by themselves and what they return is thrown away.
/// </summary>
internal ref partial struct Parser
{
    private readonly SourceText _source;
    private readonly ParserLimits _limits;
    private Lexer _lexer;
    private SyntaxNode[] _open;
    private int _openCount;
    private int _highest;
    private int _depth;
    private int _fields;

    public Parser(SourceText source, ParserLimits limits)
    {
        _source = source;
        _limits = limits;
        _lexer = new Lexer(source.Utf8.Span, limits.MaxTokens);
        _open = ArrayPool<SyntaxNode>.Shared.Rent(64);
        _lexer.Advance();
    }

    /// <summary>The first failure; null while there is none.</summary>
    public readonly string? Failure => _lexer.Failure;

    /// <summary>Where the first failure is, in bytes.</summary>
    public readonly int FailureOffset => _lexer.FailureOffset;

    /// <summary>Gives back what was borrowed.</summary>
    public void Release()
    {
        _open.AsSpan(0, _highest).Clear();
        ArrayPool<SyntaxNode>.Shared.Return(_open);
        _open = [];
        _highest = 0;
    }

    /// <summary>Accepts a node only if nothing follows it.</summary>
    public T ParseWhole<T>(T node)
        where T : SyntaxNode
    {
        Expect(TokenKind.EndOfFile);
        return node;
    }

    /// <summary><c>Name</c></summary>
    private NameNode ParseName()
    {
        if (_lexer.Kind != TokenKind.Name)
        {
            Unexpected(SyntaxMessages.Name(TokenKind.Name));
            return new NameNode(_lexer.Start, _lexer.End, "");
        }

        var name = new NameNode(_lexer.Start, _lexer.End, Names.Get(_lexer.Text));
        _lexer.Advance();
        return name;
    }

    private readonly bool Peek(TokenKind kind) => _lexer.Kind == kind;

    private readonly bool PeekKeyword(ReadOnlySpan<byte> keyword) => _lexer.Kind == TokenKind.Name && _lexer.Text.SequenceEqual(keyword);

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
        {
            return false;
        }

        _lexer.Advance();
        return true;
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        _lexer.Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            Unexpected(SyntaxMessages.Name(kind));
        }
    }

    private void Unexpected(string expectation)
    {
        if (_lexer.Failure is null)
        {
            _lexer.Fail(_lexer.Start, SyntaxMessages.Expected(expectation, _lexer.Kind, _lexer.Text));
        }
    }

    // True until the closing token was taken; after a failure there is no more either.
    private bool UntilSkipped(TokenKind close) => !Skip(close) && _lexer.Failure is null;

    private void Enter()
    {
        if (_depth == _limits.MaxDepth)
        {
            _lexer.Fail(_lexer.Start, SyntaxMessages.TooDeep(_limits.MaxDepth));
        }

        _depth++;
    }

    private void Leave() => _depth--;

    // Lists are collected on one borrowed stack, because inner lists close before outer ones.
    private void Push(SyntaxNode node)
    {
        if (_openCount == _open.Length)
        {
            var larger = ArrayPool<SyntaxNode>.Shared.Rent(checked(_open.Length * 2));
            _open.AsSpan(0, _openCount).CopyTo(larger);
            Release();
            _open = larger;
        }

        _open[_openCount++] = node;
        _highest = Math.Max(_highest, _openCount);
    }

    private ImmutableArray<T> Pop<T>(int mark)
        where T : SyntaxNode
    {
        var nodes = new T[_openCount - mark];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = (T)_open[mark + i];
        }

        _openCount = mark;
        return ImmutableCollectionsMarshal.AsImmutableArray(nodes);
    }
}
