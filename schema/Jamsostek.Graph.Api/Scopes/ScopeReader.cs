using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>Reads <c>ScopeInput</c>: what it gives replaces what is inherited, field by field; what it leaves out, or gives as null, stays.</summary>
internal static class ScopeReader
{
    /// <summary>The key of a scope within its data version.</summary>
    /// <param name="given">The input.</param>
    /// <param name="inherited">What the level above reads.</param>
    /// <param name="conditions">Compiles a filter of facts.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static ScopeKey Read(InputObject given, ScopeKey inherited, Func<InputObject, FactConditions> conditions, out GraphQLError? problem)
    {
        var key = inherited;
        problem = null;
        if (given.TryGet("year", out var year) && year is int number)
        {
            key = key with { Year = number };
        }

        if (given.TryGet("during", out var during) && during is InputObject period && Period(period, ref problem) is { } months)
        {
            // A year that was inherited belonged to the months that are replaced.
            key = key with { During = months, Year = year as int? };
        }

        if (given.TryGet("where", out var where) && where is InputObject filter)
        {
            var compiled = conditions(filter);
            problem ??= compiled.Problem;
            key = key with { Where = compiled.IsEmpty ? null : compiled };
        }

        if (given.TryGet("basis", out var basis) && basis is object?[] bases)
        {
            key = key with { Bases = [.. bases.Cast<Basis>().Distinct()] };
            problem ??= bases.Length == 0 ? ScopeErrors.NoBasis() : null;
        }

        return key;
    }

    private static During? Period(InputObject given, ref GraphQLError? problem)
    {
        var (name, value) = given.Fields.At(0);
        switch (name)
        {
            case "month":
                return During.InMonth((Month)value!);
            case "between":
                var (from, to) = ((Month)((InputObject)value!).Fields["from"]!, (Month)((InputObject)value).Fields["to"]!);
                problem ??= from > to ? ScopeErrors.Reversed(from, to) : null;
                return During.Between(from, to);
            case "last":
                var count = ((InputObject)value!).Get("n", 0);
                problem ??= count is < 1 or > ScopeErrors.MostPeriods ? ScopeErrors.PeriodCount(count) : null;
                return During.Last(Math.Clamp(count, 1, ScopeErrors.MostPeriods), ((InputObject)value).Get("grain", TimeGrain.Month));
            case "toDate":
                return During.ToDate((TimeGrain)value!);
            default:
                return value is true ? During.Latest : null;
        }
    }
}
