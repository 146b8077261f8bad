using System.Collections.Frozen;
using Jamsostek.Graph.Analytics.Cubes.Building;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Analytics.Cubes;

/// <summary>The cubes of one data version. Immutable and safe to read from any thread; columns are made when they are first asked for.</summary>
public sealed class CubeSet
{
    private readonly FrozenDictionary<CubeDeclaration, CubeFacts> _cubes;

    private CubeSet(long version, RegionTree regions, IEnumerable<CubeFacts> cubes) =>
        (Version, Regions, _cubes) = (version, regions, cubes.ToFrozenDictionary(static cube => cube.Cube));

    /// <summary>Number of the data version.</summary>
    public long Version { get; }

    /// <summary>The hierarchy of regions that members of regional dimensions lie in.</summary>
    public RegionTree Regions { get; }

    /// <summary>The facts of a cube.</summary>
    /// <param name="cube">One of <see cref="CubeCatalogue.All" />.</param>
    public CubeFacts this[CubeDeclaration cube] => _cubes[cube];

    /// <summary>Makes the cubes of a record.</summary>
    /// <param name="version">Number of its data version.</param>
    /// <param name="regions">Its regions.</param>
    /// <param name="facts">All of its facts; they must be whole.</param>
    /// <param name="model">The model whose answers are a cube too; null for none.</param>
    /// <returns>The cubes.</returns>
    /// <exception cref="ArgumentException">A fact names a region or an agency that does not exist.</exception>
    public static CubeSet Build(long version, RegionTree regions, FactSet facts, TrainedModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(facts);
        return new CubeSet(
            version,
            regions,
            [
                CoverageInput.Build(regions, facts.Coverage),
                ComplianceInput.Build(regions, facts.Agencies, facts.AgencyMonths),
                LabourInput.Build(regions, facts.Labour),
                ClaimsInput.Build(regions, facts.Claims, facts.Sources),
                StagesInput.Build(regions, facts.ComplianceObservations),
                OutlookInput.Build(regions, facts.Targets, model?.Outlooks ?? [], model?.TrainedTo ?? default),
            ]);
    }
}
