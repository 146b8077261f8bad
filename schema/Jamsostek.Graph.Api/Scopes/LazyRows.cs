namespace Jamsostek.Graph.Api.Scopes;

/// <summary>
/// Objects by position, each made when it is first asked for, then shared by all requests. A scope of one request costs next to nothing this way, however many
/// regions and agencies there are.
/// </summary>
/// <param name="count">How many positions there are.</param>
/// <param name="make">Makes the object at a position.</param>
internal sealed class LazyRows<T>(int count, Func<int, T> make)
    where T : class
{
    private const int ChunkSize = 64;

    private readonly T?[]?[] _chunks = new T?[(count + ChunkSize - 1) / ChunkSize][];

    /// <summary>How many positions there are.</summary>
    public int Count => count;

    /// <summary>The object at a position.</summary>
    public T this[int position]
    {
        get
        {
            ref var chunk = ref _chunks[position / ChunkSize];
            var rows = Volatile.Read(ref chunk) ?? Interlocked.CompareExchange(ref chunk, new T?[ChunkSize], null) ?? chunk;
            ref var row = ref rows[position % ChunkSize];

            // Of two threads that make the same object, both go on with the first one's.
            return Volatile.Read(ref row) ?? Interlocked.CompareExchange(ref row, make(position), null) ?? row;
        }
    }
}
