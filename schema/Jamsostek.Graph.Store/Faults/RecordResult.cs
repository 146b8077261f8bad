using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Store.Faults;

/// <summary>What came of an operation: a value or an error, never both.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class RecordResult<T>
    where T : class
{
    private RecordResult(T? value, RecordError? error) => (Value, Error) = (value, error);

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>The value; null after an error.</summary>
    public T? Value { get; }

    /// <summary>The error; null after success.</summary>
    public RecordError? Error { get; }

    internal static RecordResult<T> Of(T value) => new(value, error: null);

    internal static RecordResult<T> Of(RecordError error) => new(value: null, error);
}
