using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Members;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The facts of a cube as columns, sorted by month and then by the axes in order. Immutable.</summary>
internal sealed class FactColumns : ScanSource
{
    private readonly ValueColumn[] _values;
    private readonly ErrorColumn[] _errors;

    public FactColumns(ComponentLayout layout, ValueColumn[] values, ErrorColumn[] errors, IReadOnlyList<AxisColumn> axes, IReadOnlyList<AxisMap> maps)
        : base("facts", axes, maps)
    {
        (Layout, _values, _errors) = (layout, values, errors);
        ErrorColumns = [.. errors.Select(static error => error.Column)];
    }

    /// <summary>The sums that measures are made of.</summary>
    public ComponentLayout Layout { get; }

    /// <summary>The columns that have standard errors.</summary>
    public ImmutableArray<int> ErrorColumns { get; }

    /// <summary>How many rows there are.</summary>
    public required int Count { get; init; }

    /// <summary>Position of the fact that each row was made of; null where facts came in the order of the rows.</summary>
    public required int[]? Order { get; init; }

    /// <summary>The bases that occur in each month from the first, a bit each.</summary>
    public required byte[] MonthBases { get; init; }

    /// <summary>For each month from the first, whether every cell that has facts in it has some in the next.</summary>
    public required bool[] Grows { get; init; }

    /// <summary>Position of the fact that a row was made of.</summary>
    public int FactOf(int row) => Order?[row] ?? row;

    public long Value(int column, int row) => _values[column][row];

    public double Error(int error, int row) => _errors[error][row];

    public override void Accumulate(RowBlock block, ReadOnlySpan<int> slots, CellAccumulator cells, bool isLast, ScanBuffers buffers)
    {
        cells.Touch(slots);
        for (var component = 0; component < cells.Components.Length; component++)
        {
            var sums = cells.Sums[component];
            var wanted = cells.Components[component];
            if (!cells.Wanted[component] || !(isLast || wanted.IsFlow))
            {
                continue;
            }

            var values = buffers.Values(wanted.Column, _values[wanted.Column], block);
            if (wanted.Column == wanted.With)
            {
                SumKernels.Add(values, slots, cells.Cells, sums, cells.Counts[component]);
            }
            else
            {
                SumKernels.AddWith(values, buffers.Values(wanted.With, _values[wanted.With], block), slots, cells.Cells, sums, cells.Counts[component]);
            }
        }

        if (isLast)
        {
            AddBases(block, slots, cells, buffers);
            if (cells.WithQuality)
            {
                AddQuality(block, slots, cells, buffers);
            }
        }
    }

    public override void CopyFacts(RowBlock block, Span<int> facts) => facts.Fill(1);

    public override void CopySums(RowBlock block, int component, Span<long> sums, Span<int> counts, ScanBuffers buffers)
    {
        var wanted = Layout.Components[component];
        if (_values[wanted.Column].IsComplete && _values[wanted.With].IsComplete)
        {
            _values[wanted.Column].Load(block, sums);
            counts.Fill(1);
            return;
        }

        var values = buffers.Values(wanted.Column, _values[wanted.Column], block);
        var others = wanted.With == wanted.Column ? values : buffers.Values(wanted.With, _values[wanted.With], block);
        for (var i = 0; i < values.Length; i++)
        {
            var isKnown = values[i] != ValueColumn.Missing && others[i] != ValueColumn.Missing;
            (sums[i], counts[i]) = isKnown ? (values[i], 1) : (0, 0);
        }
    }

    private void AddQuality(RowBlock block, ReadOnlySpan<int> slots, CellAccumulator cells, ScanBuffers buffers)
    {
        var bases = buffers.Bases(this, block);
        var weights = buffers.Values(Layout.Weight, _values[Layout.Weight], block);
        for (var i = 0; i < slots.Length; i++)
        {
            var cell = (slots[i] * BasisCount) + bases[i];
            cells.BasisFacts[cell]++;
            cells.BasisWeights[cell] += weights[i] == ValueColumn.Missing ? 0 : weights[i];
        }

        for (var error = 0; error < cells.Errors; error++)
        {
            for (var i = 0; i < slots.Length; i++)
            {
                var value = Error(error, block.RowAt(i));
                cells.ErrorSums[error][slots[i]] += value;
                cells.ErrorSquares[error][slots[i]] += value * value;
            }
        }
    }
}
