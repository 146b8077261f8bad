namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>The writers of one scalar by the CLR type of the values they write.</summary>
internal sealed class LeafWriters
{
    private readonly Dictionary<Type, Delegate> _writers = [];

    /// <summary>Adds the writer of one more CLR type.</summary>
    public LeafWriters With<T>(LeafWriter<T> writer)
    {
        _writers.Add(typeof(T), writer);
        return this;
    }

    /// <summary>Null when there is none for exactly this type.</summary>
    public LeafWriter<T>? Find<T>() => _writers.GetValueOrDefault(typeof(T)) as LeafWriter<T>;
}
