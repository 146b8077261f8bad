using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Gathers cells in arrays that grow.</summary>
internal sealed partial class CellsWriter
{
    private const int Spare = 64;

    public static readonly int BasisCount = Enum.GetValues<Basis>().Length;

    private readonly bool _withQuality;
    private readonly bool[] _wanted;
    private readonly int[][] _keys;
    private readonly long[][] _sums;
    private readonly int[][] _counts;
    private readonly double[][] _errorSums;
    private readonly double[][] _errorSquares;
    private int[] _facts;
    private byte[] _masks;
    private long[] _basisFacts;
    private long[] _basisWeights;

    public CellsWriter(int keys, bool[] components, int errors, bool withQuality, int capacity = 16)
    {
        _withQuality = withQuality;
        _wanted = components;
        _keys = new int[keys][];
        for (var key = 0; key < keys; key++)
        {
            _keys[key] = Room<int>(capacity);
        }

        _sums = new long[components.Length][];
        _counts = new int[components.Length][];
        for (var i = 0; i < components.Length; i++)
        {
            _sums[i] = components[i] ? Room<long>(capacity) : [];
            _counts[i] = components[i] ? Room<int>(capacity) : [];
        }

        _facts = Room<int>(capacity);
        _masks = Room<byte>(capacity);
        _basisFacts = withQuality ? new long[capacity * BasisCount] : [];
        _basisWeights = withQuality ? new long[capacity * BasisCount] : [];
        _errorSums = withQuality ? [.. Enumerable.Range(0, errors).Select(_ => new double[capacity])] : [];
        _errorSquares = withQuality ? [.. Enumerable.Range(0, errors).Select(_ => new double[capacity])] : [];
    }

    public int Count { get; private set; }

    /// <summary>How many groups were left out as they do not pass.</summary>
    public int Failing { get; set; }

    /// <summary>How many groups were left out that pass and stand behind the page.</summary>
    public int BehindPage { get; set; }

    /// <summary>How many groups there are, kept or not.</summary>
    public int Groups => Count + Failing + BehindPage;

    /// <summary>Adds an empty cell.</summary>
    /// <returns>Its place.</returns>
    public int Add(ReadOnlySpan<int> keys)
    {
        Reserve(1);
        for (var key = 0; key < _keys.Length; key++)
        {
            _keys[key][Count] = keys[key];
        }

        _facts[Count] = 0;
        _masks[Count] = 0;
        for (var component = 0; component < _sums.Length; component++)
        {
            if (_wanted[component])
            {
                _sums[component][Count] = 0;
                _counts[component][Count] = 0;
            }
        }

        return Count++;
    }

    /// <summary>Adds to a cell the sums of another.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="from">Where the other is.</param>
    /// <param name="other">Its place there.</param>
    /// <param name="layout">What its sums are.</param>
    /// <param name="stocks">Whether its stocks count, and with them its bases and errors; its flows always do.</param>
    public void Merge(int cell, Cells from, int other, ReadOnlySpan<Component> layout, bool stocks)
    {
        _facts[cell] += from.Facts[other];
        for (var component = 0; component < _sums.Length; component++)
        {
            if (_wanted[component] && (stocks || layout[component].IsFlow))
            {
                _sums[component][cell] += from.Sums[component][other];
                _counts[component][cell] += from.Counts[component][other];
            }
        }

        if (!stocks)
        {
            return;
        }

        _masks[cell] |= from.BasisMasks[other];
        if (_withQuality)
        {
            MergeQuality(cell, from, other);
        }
    }

    private void MergeQuality(int cell, Cells from, int other)
    {
        for (var basis = 0; basis < BasisCount; basis++)
        {
            _basisFacts[(cell * BasisCount) + basis] += from.BasisFacts[(other * BasisCount) + basis];
            _basisWeights[(cell * BasisCount) + basis] += from.BasisWeights[(other * BasisCount) + basis];
        }

        for (var error = 0; error < _errorSums.Length; error++)
        {
            _errorSums[error][cell] += from.ErrorSums[error][other];
            _errorSquares[error][cell] += from.ErrorSquares[error][other];
        }
    }

    /// <summary>Gives to an empty cell the stocks of another, with their bases and errors; it keeps having no facts.</summary>
    public void Carry(int cell, Cells from, int other, ReadOnlySpan<Component> layout)
    {
        Merge(cell, from, other, layout, stocks: true);
        _facts[cell] = 0;
        for (var component = 0; component < _sums.Length; component++)
        {
            if (_wanted[component] && layout[component].IsFlow)
            {
                _sums[component][cell] = 0;
                _counts[component][cell] = 0;
            }
        }
    }

    /// <summary>Adds the touched cells of a period that was scanned, and empties them.</summary>
    public void Take(CellAccumulator scanned, GroupSpace space, int[]? slotOf, ReadOnlySpan<int> dimensionOfKey, int period)
    {
        var touched = scanned.Touched.AsSpan(0, scanned.TouchedCount);
        Reserve(touched.Length);
        for (var key = 0; key < _keys.Length; key++)
        {
            var members = _keys[key].AsSpan(Count, touched.Length);
            if (dimensionOfKey[key] < 0)
            {
                members.Fill(period);
            }
            else
            {
                TakeMembers(touched, space, slotOf, dimensionOfKey[key], members);
            }
        }

        foreach (var from in touched)
        {
            _facts[Count] = scanned.Facts[from];
            _masks[Count] = scanned.BasisMasks[from];
            for (var component = 0; component < _sums.Length; component++)
            {
                if (_wanted[component])
                {
                    _sums[component][Count] = scanned.Sums[component][from];
                    _counts[component][Count] = scanned.Counts[component][from];
                }
            }

            if (_withQuality)
            {
                scanned.BasisFacts.AsSpan(from * BasisCount, BasisCount).CopyTo(_basisFacts.AsSpan(Count * BasisCount));
                scanned.BasisWeights.AsSpan(from * BasisCount, BasisCount).CopyTo(_basisWeights.AsSpan(Count * BasisCount));
                for (var error = 0; error < _errorSums.Length; error++)
                {
                    _errorSums[error][Count] = scanned.ErrorSums[error][from];
                    _errorSquares[error][Count] = scanned.ErrorSquares[error][from];
                }
            }

            Count++;
        }

        scanned.Clear();
    }

    private static void TakeMembers(ReadOnlySpan<int> touched, GroupSpace space, int[]? slotOf, int dimension, Span<int> members)
    {
        var listed = space.Listed(dimension);
        for (var i = 0; i < touched.Length; i++)
        {
            var slot = slotOf is null ? touched[i] : slotOf[touched[i]];
            members[i] = listed.Length > 0 ? listed[slot] : space.Member(dimension, slot);
        }
    }

    /// <summary>Appends all cells of another.</summary>
    public void Append(Cells other)
    {
        (Failing, BehindPage) = (Failing + other.Failing, BehindPage + other.BehindPage);
        Span<int> keys = stackalloc int[_keys.Length];
        for (var cell = 0; cell < other.Count; cell++)
        {
            for (var key = 0; key < keys.Length; key++)
            {
                keys[key] = other.Keys[key][cell];
            }

            Merge(Add(keys), other, cell, [], stocks: true);
        }
    }

    /// <summary>What was gathered. Room for much more than that is given back, as answers are kept.</summary>
    public Cells ToCells()
    {
        if (_facts.Length > (2 * Count) + Spare)
        {
            // A column without any room is one that was not wanted.
            Resize(Math.Max(1, Count));
        }

        return new Cells
        {
            Count = Count,
            Failing = Failing,
            BehindPage = BehindPage,
            Keys = _keys,
            Facts = _facts,
            BasisMasks = _masks,
            Sums = _sums,
            Counts = _counts,
            BasisFacts = _basisFacts,
            BasisWeights = _basisWeights,
            ErrorSums = _errorSums,
            ErrorSquares = _errorSquares,
        };
    }

    /// <summary>Room whose contents are whatever they were: every cell writes all of its own.</summary>
    private static T[] Room<T>(int size)
        where T : unmanaged => GC.AllocateUninitializedArray<T>(size);

    private static void Grow<T>(T[][] columns, int size)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Length > 0)
            {
                Array.Resize(ref columns[i], size);
            }
        }
    }

    private void Reserve(int added)
    {
        if (Count + added > _facts.Length)
        {
            Resize(Math.Max(Count + added, _facts.Length * 2));
        }
    }

    private void Resize(int size)
    {
        Grow(_keys, size);
        Grow(_sums, size);
        Grow(_counts, size);
        Grow(_errorSums, size);
        Grow(_errorSquares, size);
        Array.Resize(ref _facts, size);
        Array.Resize(ref _masks, size);
        if (_withQuality)
        {
            Array.Resize(ref _basisFacts, size * BasisCount);
            Array.Resize(ref _basisWeights, size * BasisCount);
        }
    }
}
