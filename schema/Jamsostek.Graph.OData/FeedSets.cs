using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.OData;

/// <summary>Every entity set.</summary>
internal static class FeedSets
{
    /// <summary>Synthetic facts are seen only where they are named: they are named here, as nobody publishes months of agencies, and every row says its shares.</summary>
    private static readonly ImmutableArray<Basis> EveryBasis = [Basis.Reported, Basis.Derived, Basis.Estimated, Basis.Synthetic];

    /// <summary>Makes them.</summary>
    public static ImmutableArray<FeedSet> Of(FlatCubes cubes) =>
    [
        Cube(cubes, CoverageCube.Declaration, "RegencyMonth", "Coverage of each kabupaten and kota by month. What cannot be placed in one has a row without it.", TimeGrain.Month, CubeDimensions.Province, CubeDimensions.Kabupaten, CubeDimensions.Period),
        Cube(cubes, CoverageCube.Declaration, "ProvinceMonth", "Coverage of each province by month.", TimeGrain.Month, CubeDimensions.Province, CubeDimensions.Period),
        Cube(cubes, CoverageCube.Declaration, "ProvinceYear", "Coverage of each province by year; stocks are those at the end of the year, or of its last month with data.", TimeGrain.Year, CubeDimensions.Province, CubeDimensions.Period),
        CubeFeed.Of("AgencyMonth", "Non-ASN staff of each agency by month. SYNTHETIC, made up for demonstration, where syntheticShare is 1.", cubes.Find(ComplianceCube.Declaration.Code)!,
            [CubeDimensions.Agency, CubeDimensions.Period], TimeGrain.Month, EveryBasis),
        Cube(cubes, LabourCube.Declaration, "Labour", "Labour force of each kabupaten and kota by year (Sakernas, August).", TimeGrain.Year, CubeDimensions.Province, CubeDimensions.Kabupaten, CubeDimensions.Period),
        Observations(),
        Cube(cubes, OutlookCube.Declaration, "Outlook", "What the trained model says of each target and kabupaten or kota, with the band of the probability of a miss. Empty while no model is trained, and for callers who see a part of the rows.", TimeGrain.Month, CubeDimensions.Target, CubeDimensions.Province, CubeDimensions.Kabupaten, CubeDimensions.ProbabilityBand, CubeDimensions.Period),
        Regions(),
        Agencies(),
    ];

    private static CubeFeed Cube(FlatCubes cubes, CubeDeclaration cube, string name, string description, TimeGrain grain, params ReadOnlySpan<CubeDimension> keys) =>
        CubeFeed.Of(name, description, cubes.Find(cube.Code)!, [.. keys], grain, cube.DefaultBases);

    private static RecordFeed<RegionFact> Regions() => RecordFeed<RegionFact>.Of(
        "Regions", "The country, provinces, kabupaten and kota: what codes of regions mean.", static snapshot => Enumerable.Range(0, snapshot.Regions.Count).Select(index => snapshot.Regions[index]),
        (Text("code", "Key: code of Kemendagri, such as 11 or 11.17; ID for the country.", false), static fact => FlatValue.Of(fact.Code)),
        (Text("name", "Official name with its kind.", false), static fact => FlatValue.Of(fact.Name)),
        (Text("shortName", "Name without the kind; not unique.", false), static fact => FlatValue.Of(fact.ShortName)),
        (Text("level", "COUNTRY, PROVINCE or KABUPATEN.", false), static fact => FlatValue.Of(FactCode.Of(fact.Level))),
        (Text("kind", "PROVINSI, KABUPATEN or KOTA; null for the country."), static fact => FlatValue.Of(fact.Kind is { } kind ? FactCode.Of(kind) : null)),
        (Text("status", "Whether it governs itself; null for the country."), static fact => FlatValue.Of(fact.Status is { } status ? FactCode.Of(status) : null)),
        (Text("parentCode", "Code of the region above; null for the country."), static fact => FlatValue.Of(fact.ParentCode)),
        (Text("islandGroup", "Island group; null for the country."), static fact => FlatValue.Of(fact.IslandGroup)),
        (Text("kanwil", "Regional office of BPJS Ketenagakerjaan; null for the country."), static fact => FlatValue.Of(fact.Kanwil)),
        (Text("capital", "Capital; known for provinces only."), static fact => FlatValue.Of(fact.Capital)),
        (Fraction("latitude", "Latitude of the centroid, degrees north."), static fact => FlatValue.Of(fact.Latitude)),
        (Fraction("longitude", "Longitude of the centroid, degrees east."), static fact => FlatValue.Of(fact.Longitude)),
        (Text("timeZone", "IANA time zone."), static fact => FlatValue.Of(fact.TimeZone)),
        (Text("bpsCode", "Code of Statistics Indonesia (BPS), which differs."), static fact => FlatValue.Of(fact.BpsCode)),
        (Whole("population", "Registered population, second semester of 2024, persons."), static fact => FlatValue.Of(fact.Population)),
        (Whole("populationMale", "Of these, men."), static fact => FlatValue.Of(fact.PopulationMale)),
        (Whole("populationFemale", "Of these, women."), static fact => FlatValue.Of(fact.PopulationFemale)),
        (Fraction("areaKm2", "Area, square kilometres."), static fact => RecordFeed<RegionFact>.Fraction(fact.AreaKm2)),
        (Text("basis", "How the row came to be.", false), static fact => FlatValue.Of(FactCode.Of(fact.Basis))),
        (Text("sourceId", "The document it comes from.", false), static fact => FlatValue.Of(fact.SourceId)));

    private static RecordFeed<AgencyFact> Agencies() => RecordFeed<AgencyFact>.Of(
        "Agencies", "Units of governments: those that sources name, and, marked SYNTHETIC, the usual units of a government.", static snapshot => snapshot.Agencies,
        (Text("code", "Key: region and agency.", false), static fact => FlatValue.Of(fact.Code)),
        (Text("name", "Name.", false), static fact => FlatValue.Of(fact.Name)),
        (Text("shortName", "Short name.", false), static fact => FlatValue.Of(fact.ShortName)),
        (Text("role", "Its part in the programme.", false), static fact => FlatValue.Of(FactCode.Of(fact.Role))),
        (Text("regionCode", "Code of the region whose government it belongs to; ID for central bodies.", false), static fact => FlatValue.Of(fact.RegionCode)),
        (Text("parentCode", "Code of the agency it belongs to."), static fact => FlatValue.Of(fact.ParentCode)),
        (Text("basis", "How the row came to be.", false), static fact => FlatValue.Of(FactCode.Of(fact.Basis))),
        (Text("sourceId", "The document it comes from.", false), static fact => FlatValue.Of(fact.SourceId)));

    private static RecordFeed<CoverageObservation> Observations() => RecordFeed<CoverageObservation>.Of(
        "Observations", "Published coverage figures, as their sources state them.", static snapshot => snapshot.Observations,
        (Text("key", "Key, stable.", false), static fact => FlatValue.Of(fact.Id)),
        (Text("regionCode", "Code of the region.", false), static fact => FlatValue.Of(fact.RegionCode)),
        (Text("asOf", "The date it holds for, as exactly as known: a year, a month or a day.", false), static fact => FlatValue.Of(fact.AsOf.ToString())),
        (Text("segment", "The workers it is about.", false), static fact => FlatValue.Of(FactCode.Of(fact.Segment))),
        (Whole("registered", "Registered or covered workers."), static fact => FlatValue.Of(fact.Registered)),
        (Whole("potential", "The denominator, workers."), static fact => FlatValue.Of(fact.Potential)),
        (Fraction("publishedPercent", "The rate, percent."), static fact => RecordFeed<CoverageObservation>.Fraction(fact.PublishedRatePercent)),
        (Fraction("computedPercent", "Registered over potential, percent, two decimals."), static fact => RecordFeed<CoverageObservation>.Fraction(fact.ComputedRatePercent)),
        (Text("rateBasis", "Whether the source states the rate or it was computed from its counts.", false), static fact => FlatValue.Of(FactCode.Of(fact.RateBasis))),
        (Text("agreement", "Whether rate and counts agree.", false), static fact => FlatValue.Of(FactCode.Of(fact.Agreement))),
        (Text("denominatorBasis", "What the denominator counts. Two figures compare only on one basis.", false), static fact => FlatValue.Of(FactCode.Of(fact.DenominatorBasis))),
        (Text("denominatorText", "The same in the words of the source."), static fact => FlatValue.Of(fact.DenominatorText)),
        (Text("qualifier", "How the figure is meant.", false), static fact => FlatValue.Of(FactCode.Of(fact.Qualifier))),
        (Text("quote", "The exact words of the source, where it is a seed article."), static fact => FlatValue.Of(fact.Quote)),
        (Text("note", "What to know about it."), static fact => FlatValue.Of(fact.Note)),
        (Text("basis", "How it came to be.", false), static fact => FlatValue.Of(FactCode.Of(fact.Basis))),
        (Text("sourceId", "The document it comes from.", false), static fact => FlatValue.Of(fact.SourceId)));

    private static FeedColumn Text(string name, string description, bool isNullable = true) => new(name, FlatType.Text, isNullable, description);

    private static FeedColumn Whole(string name, string description) => new(name, FlatType.Whole, true, description);

    private static FeedColumn Fraction(string name, string description) => new(name, FlatType.Fraction, true, description);
}
