namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Finds groups by their packed keys: by place in an array where there are not many more combinations than groups, else by hash.</summary>
internal sealed class GroupIndex
{
    private const ulong RoomForEach = 8;
    private const ulong LeastRoom = 1_024;

    private readonly int[] _places = [];
    private readonly Dictionary<UInt128, int>? _hashed;

    /// <summary>Makes an index.</summary>
    /// <param name="packing">How keys are packed.</param>
    /// <param name="groups">How many groups it will hold, about.</param>
    public GroupIndex(KeyPacking packing, int groups)
    {
        if (packing.Combinations <= (RoomForEach * (ulong)groups) + LeastRoom)
        {
            _places = new int[(int)packing.Combinations];
        }
        else
        {
            _hashed = new Dictionary<UInt128, int>(groups);
        }
    }

    /// <summary>The number that was set for a group; -1 where none was.</summary>
    /// <param name="key">The packed keys of the group.</param>
    public int this[UInt128 key]
    {
        get => _places.Length > 0 ? _places[(int)(ulong)key] - 1 : _hashed!.GetValueOrDefault(key, -1);
        set
        {
            if (_places.Length > 0)
            {
                _places[(int)(ulong)key] = value + 1;
            }
            else
            {
                _hashed![key] = value;
            }
        }
    }
}
