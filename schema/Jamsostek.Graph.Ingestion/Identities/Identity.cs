using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>Something that must hold in a record, cell by cell.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Rule">What must hold.</param>
/// <param name="HoldsForAnyData">Whether every record must meet it.</param>
/// <param name="Check">Holds it against a record.</param>
internal sealed record Identity(string Code, string Rule, bool HoldsForAnyData, Action<FactSet, IdentityTally> Check)
{
    public IdentityResult Of(FactSet facts)
    {
        var tally = new IdentityTally();
        Check(facts, tally);
        return new IdentityResult(Code, Rule, HoldsForAnyData, tally.Cells, tally.Broken, tally.Examples);
    }
}
