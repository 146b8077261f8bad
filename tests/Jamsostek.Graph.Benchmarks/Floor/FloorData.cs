using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Benchmarks.Floor;

/// <summary>The columns that the hand-written endpoints read: plain arrays, nothing between them and the loop.</summary>
internal sealed class FloorData
{
    private readonly Dictionary<int, FloorYear> _years = [];

    private FloorData(Snapshot snapshot)
    {
        Provinces = snapshot.Regions.Provinces.First..snapshot.Regions.Provinces.End;
        Count = snapshot.Regions.Count;
        Codes = Column(i => snapshot.Regions[i].Code);
        Names = Column(i => snapshot.Regions[i].Name);
        Kinds = Column(i => snapshot.Regions[i].Kind?.ToString().ToUpperInvariant() ?? "");
        Populations = Column(i => snapshot.Regions[i].Population ?? 0);
        Children = Column(i => snapshot.Regions.Children(i) is var children ? children.First..children.End : default);
        Agencies = Column(i => snapshot.Agencies.Where(agency => agency.RegionCode == Codes[i]).OrderBy(agency => agency.Code, StringComparer.Ordinal).Take(5).ToArray());
        LatestYear = snapshot.Labour.LatestYear ?? 0;
        foreach (var year in snapshot.Labour.Years)
        {
            _years[year] = new FloorYear(
                Measure(LabourMeasure.Employed), Measure(LabourMeasure.Formal), Measure(LabourMeasure.Informal));

            long?[] Measure(LabourMeasure measure) => Column(i => snapshot.Labour.Level(year, snapshot.Regions.LevelOf(i)).Value(measure, i));
        }
    }

    /// <summary>Indices of the provinces.</summary>
    public Range Provinces { get; }

    public int Count { get; }

    public string[] Codes { get; }

    public string[] Names { get; }

    public string[] Kinds { get; }

    public long[] Populations { get; }

    public Range[] Children { get; }

    public AgencyFact[][] Agencies { get; }

    public int LatestYear { get; }

    /// <summary>The columns of a year.</summary>
    public FloorYear Year(int year) => _years[year];

    /// <summary>Reads the data package that stands beside the program.</summary>
    public static FloorData Read()
    {
        var read = new DatasetReader().Read(Path.Combine(AppContext.BaseDirectory, "seed-data"));
        var facts = read.Facts ?? throw new InvalidOperationException("The seed data cannot be read.");
        return new FloorData(SnapshotBuilder.Build(new DataVersion(1, read.ContentHash ?? "", DateTimeOffset.UnixEpoch, null, []), facts));
    }

    private T[] Column<T>(Func<int, T> value) => [.. Enumerable.Range(0, Count).Select(value)];
}
