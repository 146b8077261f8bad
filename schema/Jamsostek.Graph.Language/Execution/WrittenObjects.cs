using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// Where objects that one field of list items answered stand in the answer, so that an object which comes again is copied instead of written anew: the province of every one of its rows.
/// Resolvers below the root of a mutation have no side effects and answer the same for the same object (specification, section 6.3.4), so that the copy is what would be written.
/// </summary>
internal sealed class WrittenObjects : IDisposable
{
    /// <summary>Fewer objects are not worth the room.</summary>
    public const int Least = 128;

    private const int Places = 1024;
    private const int Trial = 512;

    private Entry[]? _entries;
    private int _asked;
    private int _copied;
    private int _rollBacks;

    /// <summary>Copies an object that was written before.</summary>
    /// <param name="writer">Where it was written and is to be written.</param>
    /// <param name="value">The object.</param>
    /// <returns>False when it has to be written.</returns>
    public bool TryCopy(ResponseWriter writer, object value)
    {
        _asked++;
        if (_entries is null)
        {
            return false;
        }

        if (writer.RollBacks != _rollBacks)
        {
            Forget(writer);
            return false;
        }

        ref var entry = ref _entries[Place(value)];
        if (!ReferenceEquals(entry.Value, value))
        {
            return false;
        }

        _copied++;
        writer.Copy(entry.Mark, entry.Length);
        return true;
    }

    /// <summary>Remembers an object that was just written, without errors.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="value">The object.</param>
    /// <param name="mark">Where it begins.</param>
    public void Keep(ResponseWriter writer, object value, ResponseMark mark)
    {
        if (_asked < Least)
        {
            return;
        }

        if (_entries is null)
        {
            _entries = ArrayPool<Entry>.Shared.Rent(Places);
            _rollBacks = writer.RollBacks;
        }

        // Where objects do not come again, remembering them is in vain.
        var end = writer.Mark;
        if (end.Segment == mark.Segment && (_asked < Trial || _copied > _asked / 8))
        {
            _entries[Place(value)] = new Entry(value, mark, end.Position - mark.Position);
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        if (_entries is { } entries)
        {
            _entries = null;
            ArrayPool<Entry>.Shared.Return(entries, clearArray: true);
        }
    }

    private static int Place(object value) => RuntimeHelpers.GetHashCode(value) & (Places - 1);

    /// <summary>What was taken back may have been what was remembered.</summary>
    private void Forget(ResponseWriter writer)
    {
        Array.Clear(_entries!);
        _rollBacks = writer.RollBacks;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(object? Value, ResponseMark Mark, int Length);
}
