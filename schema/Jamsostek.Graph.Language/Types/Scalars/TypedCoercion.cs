using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>A scalar whose runtime values all have one CLR type.</summary>
/// <param name="expected">What its values look like, as the end of a sentence: the problem of every value that cannot be read.</param>
/// <param name="writers">What it can write.</param>
internal abstract class TypedCoercion<TValue>(string expected, LeafWriters writers) : ScalarCoercion
    where TValue : notnull
{
    public sealed override bool TryReadLiteral(ValueNode literal, out object? value, out string? problem)
        => Answer(TryRead(literal, out var read), read, out value, out problem);

    public sealed override bool TryReadJson(JsonElement json, out object? value, out string? problem)
        => Answer(TryRead(json, out var read), read, out value, out problem);

    public sealed override LeafWriter<T>? WriterFor<T>() => writers.Find<T>();

    protected abstract bool TryRead(ValueNode literal, [NotNullWhen(true)] out TValue? value);

    protected abstract bool TryRead(JsonElement json, [NotNullWhen(true)] out TValue? value);

    private bool Answer(bool isRead, TValue? read, out object? value, out string? problem)
    {
        value = isRead ? read : null;
        problem = isRead ? null : expected;
        return isRead;
    }
}
