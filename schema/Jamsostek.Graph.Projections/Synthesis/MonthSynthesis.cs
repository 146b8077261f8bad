using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>Makes the months of all agencies from the calibrated staff of their governments.</summary>
internal sealed class MonthSynthesis(Governments governments, AgencyDirectory directory, StageCourse[] courses, Calibration calibration, MonthAxis axis, ulong seed)
{
    public AgencyMonthColumns Columns(IReadOnlyList<BudgetFigure> published, IProgress<SynthesisProgress>? progress, CancellationToken cancellationToken)
    {
        var workforces = governments.All
            .Select(government => Workforce.Of(directory.Slots[government.Index], calibration.Staff[government.Index], calibration.Enrolled[government.Index]))
            .ToArray();
        var paidElsewhere = PaidElsewhere(workforces);
        var budgets = published.ToLookup(static figure => figure.RegionCode, StringComparer.Ordinal);
        var flows = new ContributionFlows?[governments.All.Count];
        foreach (var government in governments.All.Where(static government => government.HasBudget))
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new SynthesisProgress("months", government.Index, governments.All.Count));
            var agencies = directory.Slots[government.Index];
            var workforce = workforces[government.Index];
            flows[government.Index] = ContributionFlows.Of(
                agencies, courses[government.Index], workforce, PaidFor(agencies, workforce, paidElsewhere),
                budgets[government.Code].ToDictionary(static figure => figure.Year, static figure => figure.AmountIdr), axis, KeyedRandom.Of(seed, government.Code), seed);
        }

        progress?.Report(new SynthesisProgress("columns", governments.All.Count, governments.All.Count));
        return Rows(workforces, flows, cancellationToken);
    }

    /// <summary>Adds the rows in the order of the columns, month by month and by code, so that little is left to sort.</summary>
    private AgencyMonthColumns Rows(Workforce[] workforces, ContributionFlows?[] flows, CancellationToken cancellationToken)
    {
        var rows = new AgencyMonthBuilder();
        for (var month = 0; month < axis.Count; month++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var government in governments.All.Where(government => government.ExistsIn(axis.At(month))))
            {
                var agencies = directory.Slots[government.Index];
                var (workforce, flow) = (workforces[government.Index], flows[government.Index]);
                for (var agency = 0; agency < agencies.Count; agency++)
                {
                    rows.Add(
                        agencies[agency].Code, axis.At(month), workforce.Staff[agency][month], workforce.Enrolled[agency][month],
                        flow?.Budget[agency][month] ?? AgencyMonthColumns.Missing, flow?.Paid[agency][month] ?? AgencyMonthColumns.Missing, Basis.Synthetic, SyntheticAgencies.SourceId);
                }
            }
        }

        return rows.Build();
    }

    /// <summary>Enrolled staff of Jakarta's parts by the agency of the province that pays for them, month by month.</summary>
    private Dictionary<string, int[]> PaidElsewhere(Workforce[] workforces)
    {
        var paid = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var government in governments.All.Where(static government => !government.HasBudget))
        {
            foreach (var (index, agency) in directory.Slots[government.Index].Index())
            {
                if (!paid.TryGetValue(agency.Payer, out var months))
                {
                    paid.Add(agency.Payer, months = new int[axis.Count]);
                }

                for (var month = 0; month < axis.Count; month++)
                {
                    months[month] += workforces[government.Index].Enrolled[index][month];
                }
            }
        }

        return paid;
    }

    private static int[][] PaidFor(IReadOnlyList<AgencySlot> agencies, Workforce workforce, Dictionary<string, int[]> paidElsewhere) =>
    [
        .. agencies.Index().Select(pair => paidElsewhere.TryGetValue(pair.Item.Code, out var more)
            ? [.. workforce.Enrolled[pair.Index].Zip(more, static (own, other) => own + other)]
            : workforce.Enrolled[pair.Index]),
    ];
}
