using System.Collections;
using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Months of agencies as columns, ordered by month and then by the agency's code: a million rows in about 14 MB, where a million objects would take seven times that.
/// Immutable. A row is made into a fact only when it is asked for.
/// </summary>
public sealed class AgencyMonthColumns : IReadOnlyList<AgencyMonthFact>
{
    /// <summary>What stands in a column where the value is not known.</summary>
    public const int Missing = -1;

    private readonly Lazy<IReadOnlyList<FactPanel>> _panels;

    internal AgencyMonthColumns(AgencyMonthArrays columns)
    {
        (AgencyCodes, SourceIds) = (columns.AgencyCodes, columns.SourceIds);
        (Months, Bases, Sources) = (RepeatingColumn.Of<int>(columns.Months), RepeatingColumn.Of<Basis>(columns.Bases), RepeatingColumn.Of<int>(columns.Sources));
        Agencies = CompactColumn.Of<int>(columns.Agencies);
        (NonAsnWorkers, EnrolledWorkers) = (CompactColumn.Of<int>(columns.NonAsnWorkers, Missing), CompactColumn.Of<int>(columns.EnrolledWorkers, Missing));
        (BudgetIdr, PaidIdr) = (CompactColumn.Of<long>(columns.BudgetIdr, Missing), CompactColumn.Of<long>(columns.PaidIdr, Missing));
        _panels = new(() => AgencyMonthPanels.Of(this));
    }

    /// <summary>Its months, each with the hash of its rows; computed when they are first asked for.</summary>
    public IReadOnlyList<FactPanel> Panels => _panels.Value;

    /// <summary>Months of agencies as columns; what is already such columns is not copied.</summary>
    /// <param name="facts">The rows, in any order.</param>
    /// <returns>The columns.</returns>
    public static AgencyMonthColumns Of(IReadOnlyList<AgencyMonthFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts is AgencyMonthColumns columns)
        {
            return columns;
        }

        var builder = new AgencyMonthBuilder(facts.Count);
        foreach (var fact in facts)
        {
            builder.Add(fact);
        }

        return builder.Build();
    }

    /// <summary>The codes of the agencies, ordinal order.</summary>
    public ImmutableArray<string> AgencyCodes { get; }

    /// <summary>The keys of the sources that rows name.</summary>
    public ImmutableArray<string> SourceIds { get; }

    /// <inheritdoc />
    public int Count => Agencies.Length;

    /// <summary>Month of each row, <see cref="Month.Index" />; ascending.</summary>
    public RepeatingColumn<int> Months { get; }

    /// <summary>Agency of each row, a position in <see cref="AgencyCodes" />; ascending within a month.</summary>
    public CompactColumn<int> Agencies { get; }

    /// <summary>Non-ASN staff of each row, or <see cref="Missing" />.</summary>
    public CompactColumn<int> NonAsnWorkers { get; }

    /// <summary>Enrolled staff of each row, or <see cref="Missing" />.</summary>
    public CompactColumn<int> EnrolledWorkers { get; }

    /// <summary>Budget of each row, rupiah, or <see cref="Missing" />.</summary>
    public CompactColumn<long> BudgetIdr { get; }

    /// <summary>Contributions paid of each row, rupiah, or <see cref="Missing" />.</summary>
    public CompactColumn<long> PaidIdr { get; }

    /// <summary>Basis of each row.</summary>
    public RepeatingColumn<Basis> Bases { get; }

    /// <summary>Source of each row, a position in <see cref="SourceIds" />.</summary>
    public RepeatingColumn<int> Sources { get; }

    /// <inheritdoc />
    public AgencyMonthFact this[int index] => new()
    {
        AgencyCode = AgencyCodes[Agencies[index]],
        Month = new Month(Months[index]),
        NonAsnWorkers = Known(NonAsnWorkers[index]),
        EnrolledWorkers = Known(EnrolledWorkers[index]),
        BudgetIdr = Known(BudgetIdr[index]),
        PaidIdr = Known(PaidIdr[index]),
        Basis = Bases[index],
        SourceId = SourceIds[Sources[index]],
    };

    /// <inheritdoc />
    public IEnumerator<AgencyMonthFact> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int? Known(int value) => value == Missing ? null : value;

    private static long? Known(long value) => value == Missing ? null : value;
}
