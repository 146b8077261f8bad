using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Answers cube queries with plain loops over facts: slow, and right by reading. It shares nothing with the evaluation but the queries.</summary>
internal sealed class NaiveCube
{
    private readonly CubeSet _cubes;
    private readonly CubeQuery _query;
    private readonly List<NaiveFact> _based;
    private readonly List<NaiveFact> _seen;
    private readonly List<(string Label, int From, int To)> _periods;
    private readonly int _periodKey;

    public NaiveCube(NaiveFacts facts, CubeSet cubes, CubeQuery query, CubeDimension? also = null)
    {
        (_cubes, _query, Facts) = (cubes, query, facts);
        var bases = query.Bases.IsDefault ? [Basis.Reported, Basis.Derived, Basis.Estimated] : query.Bases;
        _based = [.. facts.Of(query.Cube.Code, Partition(query, also)).Where(fact => bases.Contains(fact.Basis))];
        (From, To) = _based.Count == 0 ? (0, -1) : Months(query.During, _based.Min(static fact => fact.Month), _based.Max(static fact => fact.Month));
        _seen = [.. _based.Where(fact => fact.Month >= From && fact.Month <= To && Passes(query.Where, fact))];
        _periodKey = query.GroupBy.IndexOf(CubeDimensions.Period);
        _periods = [.. Periods(query.EffectiveGrain, From, To)];
    }

    public NaiveFacts Facts { get; }

    public int From { get; }

    public int To { get; }

    public IReadOnlyList<(string Label, int From, int To)> ListedPeriods => _periods;

    public NaiveRow Totals => Group([], _seen).SingleOrDefault() ?? new NaiveRow([.. _query.GroupBy.Select(static _ => "*")], RowKind.GrandTotal, [], [], IsUndefined([]));

    /// <summary>The rows of all pages, in no order.</summary>
    public List<NaiveRow> Rows()
    {
        int[] all = [.. Enumerable.Range(0, _query.GroupBy.Length)];
        var rows = Filled(Group(all, _seen)).Where(row => _query.Having is null || Passes(_query.Having, row)).ToList();
        List<NaiveRow> result = [.. _query.Top is { } top ? new NaiveTop(this, _query, top).Choose(rows) : rows];
        foreach (var kept in Rollups(_query.Rollup, all))
        {
            if (kept.Length == 0)
            {
                result.Add(Totals);
                continue;
            }

            result.AddRange(Group(kept, _seen).Where(sum => rows.Any(row => kept.All(key => row.Keys[key] == sum.Keys[key]))));
        }

        return result;
    }

    /// <summary>The last month with facts from one to another, whatever the filter.</summary>
    public int? AsOf(int from, int to) => _based.Where(fact => fact.Month >= from && fact.Month <= to).Select(static fact => (int?)fact.Month).Max();

    /// <summary>The first months of the last period that has facts.</summary>
    public string? LastPeriod => _periods.LastOrDefault(period => AsOf(period.From, period.To) is not null).Label;

    /// <summary>Where a member stands among those of its dimension; none, others and all after every one of them.</summary>
    public int Position(CubeDimension dimension, string code) => code switch
    {
        "-" => int.MaxValue - 2,
        "+" => int.MaxValue - 1,
        "*" => int.MaxValue,
        _ when dimension == CubeDimensions.Period => _periods.FindIndex(period => period.Label == code),
        _ => _cubes[_query.Cube].Members(dimension).Codes.IndexOf(code),
    };

    /// <summary>The code of a dimension for a row, through a key that it follows from.</summary>
    public string Code(string[] keys, CubeDimension dimension)
    {
        if (_query.GroupBy.IndexOf(dimension) is >= 0 and var own)
        {
            return keys[own];
        }

        var giving = Enumerable.Range(0, _query.GroupBy.Length).Where(place => _query.GroupBy[place].Gives(dimension)).ToList();
        foreach (var place in giving)
        {
            if (keys[place] is not ("-" or "+" or "*"))
            {
                return Coarser(_query.GroupBy[place], keys[place], dimension);
            }
        }

        return giving.Select(place => keys[place]).FirstOrDefault(static key => key != "*") ?? "*";
    }

    public static List<(string Label, int From, int To)> Periods(TimeGrain grain, int from, int to)
    {
        var periods = new List<(string Label, int From, int To)>();
        for (var month = from; month <= to; month++)
        {
            var label = Label(grain, month);
            if (periods.Count > 0 && periods[^1].Label == label)
            {
                periods[^1] = (label, periods[^1].From, month);
            }
            else
            {
                periods.Add((label, month, month));
            }
        }

        return periods;
    }

    public static string Label(TimeGrain grain, int month) => grain switch
    {
        TimeGrain.Month => $"{month / 12:0000}-{(month % 12) + 1:00}",
        TimeGrain.Quarter => $"{month / 12:0000}-Q{(month % 12 / 3) + 1}",
        TimeGrain.Semester => $"{month / 12:0000}-S{(month % 12 / 6) + 1}",
        _ => $"{month / 12:0000}",
    };

    public static IEnumerable<int[]> Rollups(Rollup rollup, int[] keys) => rollup switch
    {
        _ when keys.Length == 0 => [],
        Rollup.Total => [[]],
        Rollup.Rollup => keys.Select(key => keys[..key]),
        Rollup.Cube => Enumerable.Range(0, (1 << keys.Length) - 1).Select(bits => keys.Where(key => (bits >> key & 1) == 1).ToArray()),
        _ => [],
    };

    private static string Partition(CubeQuery query, CubeDimension? also)
    {
        if (query.Cube.Code == "claims")
        {
            return FactCode.Of(query.EffectiveGrain);
        }

        return (Narrowing(query) ?? (also is not null && IsNarrowing(also) ? also : null))?.Code ?? "";
    }

    /// <summary>The breakdown that a query names, or the budget year: it asks about facts of their own.</summary>
    public static CubeDimension? Narrowing(CubeQuery query) =>
        Enumerable.FirstOrDefault([.. query.GroupBy, .. Named(query.Where), .. query.Order.OfType<OrderByMember>().Select(static key => key.Dimension)], IsNarrowing);

    private static bool IsNarrowing(CubeDimension dimension) => dimension.Breakdown is not null || dimension.Code == "BUDGET_YEAR";

    private static IEnumerable<CubeDimension> Named(FactFilter? filter) => filter switch
    {
        MembersFilter members => [members.Dimension],
        NotFilter not => Named(not.Part),
        AllFilter all => all.Parts.SelectMany(Named),
        AnyFilter any => any.Parts.SelectMany(Named),
        _ => [],
    };

    private static (int From, int To) Months(During? during, int earliest, int latest)
    {
        int Start(TimeGrain grain) => latest - (latest % grain.Months());
        return during switch
        {
            null => (earliest, latest),
            { Kind: DuringKind.Latest } => (latest, latest),
            { Kind: DuringKind.Between } => (during.From.Index, during.To.Index),
            { Kind: DuringKind.ToDate } => (Start(during.Grain), latest),
            _ => (Start(during.Grain) - ((during.Count - 1) * during.Grain.Months()), Start(during.Grain) + during.Grain.Months() - 1),
        };
    }

    private bool Passes(FactFilter? filter, NaiveFact fact) => filter switch
    {
        null => true,
        MembersFilter members => members.Members.Any(member => (member < 0 ? null : _cubes[_query.Cube].Members(members.Dimension).Codes[member]) == fact.Codes.GetValueOrDefault(members.Dimension.Code)),
        NotFilter not => !Passes(not.Part, fact),
        AllFilter all => all.Parts.All(part => Passes(part, fact)),
        AnyFilter any => any.Parts.Any(part => Passes(part, fact)),
        _ => throw new InvalidOperationException(filter.GetType().Name),
    };

    private static bool Passes(Having having, NaiveRow row) => having switch
    {
        HavingNot not => !Passes(not.Part, row),
        HavingAll all => all.Parts.All(part => Passes(part, row)),
        HavingAny any => any.Parts.Any(part => Passes(part, row)),
        HavingValue test => row.Value(test.Measure) is not { } value ? test.Test == ValueTest.Missing : test.Test switch
        {
            ValueTest.Equal => value.Double == test.Value.Double,
            ValueTest.Greater => value.Double > test.Value.Double,
            ValueTest.GreaterOrEqual => value.Double >= test.Value.Double,
            ValueTest.Less => value.Double < test.Value.Double,
            ValueTest.LessOrEqual => value.Double <= test.Value.Double,
            _ => false,
        },
        _ => throw new InvalidOperationException(having.GetType().Name),
    };

    private List<NaiveRow> Group(int[] kept, IEnumerable<NaiveFact> facts)
    {
        var asOfs = new Dictionary<int, int?>();
        return [.. facts.GroupBy(fact => string.Join('|', KeysOf(fact, kept))).Select(group =>
        {
            var keys = group.Key.Split('|');
            var (from, to) = _periodKey >= 0 && kept.Contains(_periodKey) ? _periods.Where(period => period.Label == keys[_periodKey]).Select(static period => (period.From, period.To)).Single() : (From, To);
            var asOf = asOfs.TryGetValue(from, out var known) ? known : asOfs[from] = AsOf(from, to);
            return new NaiveRow(_query.GroupBy.IsEmpty ? [] : keys, kept.Length == _query.GroupBy.Length ? RowKind.Detail : kept.Length == 0 ? RowKind.GrandTotal : RowKind.Subtotal, [.. group.Where(fact => fact.Month == asOf)], [.. group], IsUndefined(kept));
        })];
    }

    private bool IsUndefined(int[] kept) => _query.Cube.NonAdditive.Any(dimension => _query.GroupBy.IndexOf(dimension) is >= 0 and var key && !kept.Contains(key) && !Pins(_query.Where, dimension));

    private static bool Pins(FactFilter? filter, CubeDimension dimension) => filter switch
    {
        MembersFilter members => members.Dimension == dimension && members.Members is [>= 0],
        AllFilter all => all.Parts.Any(part => Pins(part, dimension)),
        _ => false,
    };

    private IEnumerable<string> KeysOf(NaiveFact fact, int[] kept) => _query.GroupBy.Select((dimension, key) => !kept.Contains(key) ? "*"
        : key == _periodKey ? Label(_query.EffectiveGrain, fact.Month)
        : fact.Codes.GetValueOrDefault(dimension.Code) ?? "-");

    private List<NaiveRow> Filled(List<NaiveRow> rows)
    {
        if (_query.Fill == GapFill.None)
        {
            return rows;
        }

        var filled = new List<NaiveRow>(rows);
        foreach (var series in rows.GroupBy(row => string.Join('|', row.Keys.Where((_, key) => key != _periodKey))))
        {
            NaiveRow? last = null;
            foreach (var (label, _, _) in _periods)
            {
                if (series.SingleOrDefault(row => row.Keys[_periodKey] == label) is { } own)
                {
                    last = own;
                    continue;
                }

                string[] keys = [.. series.First().Keys.Select((key, place) => place == _periodKey ? label : key)];
                filled.Add(new NaiveRow(keys, RowKind.Detail, _query.Fill == GapFill.CarryForward && last is not null ? last.Stocks : [], [], series.First().IsUndefined));
            }
        }

        return filled;
    }

    private string Coarser(CubeDimension fine, string code, CubeDimension coarse) =>
        Facts.Of(_query.Cube.Code, _query.Cube.Code == "claims" ? "YEAR" : "").Where(fact => fact.Codes.GetValueOrDefault(fine.Code) == code).Select(fact => fact.Codes[coarse.Code] ?? "-").FirstOrDefault() ?? "-";
}
