using System.Collections;
using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Months of agencies as columns, ordered by month and then by the agency's code: a million rows in about 35 MB, where a million objects would take three times that.
/// Immutable. A row is made into a fact only when it is asked for.
/// </summary>
public sealed class AgencyMonthColumns : IReadOnlyList<AgencyMonthFact>
{
    /// <summary>What stands in a column where the value is not known.</summary>
    public const int Missing = -1;

    private readonly AgencyMonthArrays _columns;
    private readonly Lazy<IReadOnlyList<FactPanel>> _panels;

    internal AgencyMonthColumns(AgencyMonthArrays columns)
    {
        _columns = columns;
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
    public ImmutableArray<string> AgencyCodes => _columns.AgencyCodes;

    /// <summary>The keys of the sources that rows name.</summary>
    public ImmutableArray<string> SourceIds => _columns.SourceIds;

    /// <inheritdoc />
    public int Count => _columns.Months.Length;

    /// <summary>Month of each row, <see cref="Month.Index" />; ascending.</summary>
    public ReadOnlySpan<int> Months => _columns.Months;

    /// <summary>Agency of each row, a position in <see cref="AgencyCodes" />; ascending within a month.</summary>
    public ReadOnlySpan<int> Agencies => _columns.Agencies;

    /// <summary>Non-ASN staff of each row, or <see cref="Missing" />.</summary>
    public ReadOnlySpan<int> NonAsnWorkers => _columns.NonAsnWorkers;

    /// <summary>Enrolled staff of each row, or <see cref="Missing" />.</summary>
    public ReadOnlySpan<int> EnrolledWorkers => _columns.EnrolledWorkers;

    /// <summary>Budget of each row, rupiah, or <see cref="Missing" />.</summary>
    public ReadOnlySpan<long> BudgetIdr => _columns.BudgetIdr;

    /// <summary>Contributions paid of each row, rupiah, or <see cref="Missing" />.</summary>
    public ReadOnlySpan<long> PaidIdr => _columns.PaidIdr;

    /// <summary>Basis of each row.</summary>
    public ReadOnlySpan<Basis> Bases => _columns.Bases;

    /// <summary>Source of each row, a position in <see cref="SourceIds" />.</summary>
    public ReadOnlySpan<int> Sources => _columns.Sources;

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
