using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>What random queries are made of: a combination of arguments that they never have would never be tested.</summary>
public sealed class QueryGeneratorTests
{
    private const int Queries = 12_000;
    private const string NoKey = "no key";
    private const string NoPeriod = "no period";

    private static readonly (string Argument, string Value, Func<CubeQuery, bool> Has)[] Features =
    [
        ("keys", NoKey, static query => query.GroupBy.IsEmpty),
        ("keys", "one key", static query => query.GroupBy.Length == 1),
        ("keys", "several keys", static query => query.GroupBy.Length > 1),
        ("period", NoPeriod, static query => !query.GroupBy.Contains(CubeDimensions.Period)),
        ("period", "by period", static query => query.GroupBy.Contains(CubeDimensions.Period)),
        ("grain", "grain", static query => query.Grain is not null),
        ("during", "all months", static query => query.During is null),
        .. Each("during", static query => query.During?.Kind),
        ("where", "one condition", static query => query.Where is MembersFilter),
        ("where", "all of", static query => query.Where is AllFilter),
        ("where", "any of", static query => query.Where is AnyFilter),
        ("where", "not", static query => query.Where is NotFilter),
        ("basis", "bases", static query => !query.Bases.IsDefault),
        ("having", "having", static query => query.Having is not null),
        ("order", "by measure", static query => query.Order.Any(static key => key is OrderByMeasure)),
        ("order", "by member", static query => query.Order.Any(static key => key is OrderByMember)),
        ("order", "by change", static query => query.Order.Any(static key => key is OrderByChange)),
        .. Each("rollup", static query => (Rollup?)query.Rollup),
        .. Each("fill", static query => (GapFill?)query.Fill),
        ("top", "top", static query => query.Top is { Others: false }),
        ("top", "top with others", static query => query.Top is { Others: true }),
        ("top", "top within", static query => query.Top is { Within: not null }),
        ("page", "offset", static query => query.Page.Offset > 0),
        ("page", "first", static query => query.Page.First is not null),
        ("page", "last", static query => query.Page.Last is not null),
        ("quality", "quality", static query => query.WithQuality),
    ];

    [Fact]
    public void Every_argument_occurs_together_with_every_other()
    {
        var generator = new QueryGenerator(new CubeWorld(1).Cubes, 1);
        var met = new HashSet<(int, int)>();
        for (var number = 0; number < Queries; number++)
        {
            var query = generator.Next();
            int[] has = [.. Enumerable.Range(0, Features.Length).Where(feature => Features[feature].Has(query))];
            foreach (var one in has)
            {
                met.UnionWith(has.Select(other => (one, other)));
            }
        }

        var missing = from one in Enumerable.Range(0, Features.Length)
                      from other in Enumerable.Range(one, Features.Length - one)
                      where !met.Contains((one, other)) && (one == other || Features[one].Argument != Features[other].Argument) && !Excluded(Features[one].Value, Features[other])
                      select $"{Features[one].Value} with {Features[other].Value}";
        missing.ShouldBeEmpty();
    }

    /// <summary>What the rules do not allow: without a key there is nothing to list by period, to order by member or to rank; without periods there is no gap.</summary>
    private static bool Excluded(string one, (string Argument, string Value, Func<CubeQuery, bool> Has) other) =>
        (one == NoKey && (other.Value is "by period" or "by member" || other.Argument == "top" || IsFill(other)))
        || (one == NoPeriod && IsFill(other));

    private static bool IsFill((string Argument, string Value, Func<CubeQuery, bool> Has) feature) => feature.Argument == "fill" && feature.Value != nameof(GapFill.None);

    private static IEnumerable<(string Argument, string Value, Func<CubeQuery, bool> Has)> Each<TEnum>(string argument, Func<CubeQuery, TEnum?> value)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(one => (argument, one.ToString(), (Func<CubeQuery, bool>)(query => EqualityComparer<TEnum?>.Default.Equals(value(query), one))));
}
