using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The agencies of all governments: those a source names stand where it names them, the usual units of the law beside them.</summary>
internal sealed class AgencyDirectory
{
    private AgencyDirectory(IReadOnlyList<AgencyFact> made, IReadOnlyList<IReadOnlyList<AgencySlot>> slots) => (Made, Slots) = (made, slots);

    /// <summary>The agencies that no source names, ordinal order of codes.</summary>
    public IReadOnlyList<AgencyFact> Made { get; }

    /// <summary>The agencies of each government that get months, by position of the government; ordinal order of codes.</summary>
    public IReadOnlyList<IReadOnlyList<AgencySlot>> Slots { get; }

    public static AgencyDirectory Of(Governments governments, IReadOnlyList<AgencyFact> known, ulong seed, CancellationToken cancellationToken)
    {
        var named = known
            .Where(static agency => agency.SourceId != SyntheticAgencies.SourceId)
            .OrderBy(static agency => agency.Code, StringComparer.Ordinal)
            .ToLookup(static agency => agency.RegionCode, StringComparer.Ordinal);
        var made = new List<AgencyFact>();
        var slots = new List<IReadOnlyList<AgencySlot>>(governments.All.Count);
        foreach (var government in governments.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            slots.Add(Slot(government, governments, [.. named[government.Code]], named, made, seed));
        }

        return new AgencyDirectory([.. made.OrderBy(static agency => agency.Code, StringComparer.Ordinal)], slots);
    }

    private static List<AgencySlot> Slot(
        Government government, Governments governments, IReadOnlyList<AgencyFact> named, ILookup<string, AgencyFact> all, List<AgencyFact> made, ulong seed)
    {
        var slots = new List<AgencySlot>();
        var province = government.Province is { } index ? governments.All[index] : null;
        foreach (var unit in UnitsOf(government.Kind))
        {
            var payer = government.HasBudget || province is null ? null : CodeOf(province, Unit(province.Kind, unit.Payer), [.. all[province.Code]]);
            var standing = Standing(unit, government.Kind, named);
            if (standing.Count == 0)
            {
                var agency = UnitNames.Agency(government, unit, payer);
                made.Add(agency);
                standing = [agency];
            }

            slots.AddRange(standing.Select(agency => SlotOf(agency.Code, (double)unit.WeightIn(government.Kind) / standing.Count, payer ?? agency.Code, seed)));
        }

        slots.Sort(static (one, other) => string.CompareOrdinal(one.Code, other.Code));
        return slots;
    }

    private static AgencySlot SlotOf(string code, double weight, string payer, ulong seed)
    {
        var random = KeyedRandom.Of(seed, code);
        var lean = (2 * random.Unit(Draw.Lean)) - 1;
        return new AgencySlot(code, weight * random.Between(0.6, 1.4, Draw.Weight), lean < 0 ? 1 + (0.6 * lean) : 1 + (1.5 * lean), payer);
    }

    /// <summary>The agencies of a unit's code, or else of its role, that a source names; of two units of one role the first takes those of the role.</summary>
    private static IReadOnlyList<AgencyFact> Standing(GovernmentUnit unit, GovernmentKind kind, IReadOnlyList<AgencyFact> named)
    {
        if (named.Count == 0)
        {
            return [];
        }

        var sameRole = UnitsOf(kind).Where(other => other.Role == unit.Role).ToArray();
        return [.. named.Where(agency => agency.Role == unit.Role && (EndsWith(agency, unit) || (sameRole[0] == unit && !sameRole.Any(other => EndsWith(agency, other)))))];
    }

    private static bool EndsWith(AgencyFact agency, GovernmentUnit unit) => agency.Code.AsSpan(agency.RegionCode.Length) is ['-', .. var end] && end.SequenceEqual(unit.Code);

    private static string CodeOf(Government government, GovernmentUnit unit, IReadOnlyList<AgencyFact> named) =>
        Standing(unit, government.Kind, named) is [var first, ..] ? first.Code : UnitNames.Code(government, unit);

    private static GovernmentUnit Unit(GovernmentKind kind, string? code) =>
        UnitsOf(kind).FirstOrDefault(unit => unit.Code == code) ?? UnitsOf(kind)[0];

    private static IReadOnlyList<GovernmentUnit> UnitsOf(GovernmentKind kind) => Units[kind];

    private static readonly Dictionary<GovernmentKind, IReadOnlyList<GovernmentUnit>> Units = Enum.GetValues<GovernmentKind>().ToDictionary(
        static kind => kind,
        static kind => (IReadOnlyList<GovernmentUnit>)[.. (kind == GovernmentKind.Administrative ? AdministrativeUnits.All : AutonomousUnits.All).Where(unit => unit.WeightIn(kind) > 0)]);
}
