using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics.Tensors;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Analytics.Labour;

/// <summary>
/// Labour force by region and year, as columns. Provinces and the country are prebuilt as sums of their kabupaten and kota, numerators and denominators apart.
/// Safe to read from several threads.
/// </summary>
public sealed class LabourColumns
{
    private readonly RegionTree _regions;
    private readonly FrozenDictionary<int, LabourYear> _years;
    private readonly LabourYear _missing;
    private readonly FrozenDictionary<RegionLevel, LabourLevel> _missingLevels;
    private readonly ConcurrentDictionary<(int Year, RegionLevel Level), Lazy<LabourLevel>> _levels = new();

    internal LabourColumns(RegionTree regions, IReadOnlyList<LabourFact> facts)
    {
        _regions = regions;
        _missing = LabourYear.Missing(regions);
        _missingLevels = new[] { RegionLevel.Country, RegionLevel.Province, RegionLevel.Kabupaten }
            .ToFrozenDictionary(static level => level, level => new LabourLevel(year: 0, level, regions.Slice(level), _missing));
        _years = facts.GroupBy(static fact => fact.Year).ToFrozenDictionary(static group => group.Key, group => LabourYear.Build(regions, group));
        Years = [.. _years.Keys.Order()];
        Differences = [.. Years.SelectMany(Compare)];
    }

    /// <summary>The years that have facts, ascending.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>The last year that has facts; null when none has.</summary>
    public int? LatestYear => Years.IsEmpty ? null : Years[^1];

    /// <summary>Where published totals of provinces and country are not the sum of their parts.</summary>
    public ImmutableArray<LabourDifference> Differences { get; }

    /// <summary>Every measure and rate of a whole level in one year. The first call scans; the answer is kept as long as this data version.</summary>
    /// <param name="year">The year; one without facts gives a level whose values are all missing.</param>
    /// <param name="level">Country, province or kabupaten.</param>
    /// <param name="observer">Is told when this call scans.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level has no regions: agencies.</exception>
    public LabourLevel Level(int year, RegionLevel level, IScanObserver? observer = null)
    {
        var slice = _regions.Slice(level);
        if (!_years.TryGetValue(year, out var columns))
        {
            return _missingLevels[level].At(year);
        }

        var added = new Lazy<LabourLevel>(() =>
        {
            observer?.Scanned(new Scan("labour", year, level, slice.Count));
            return new LabourLevel(year, level, slice, columns);
        });
        return _levels.GetOrAdd((year, level), added).Value;
    }

    /// <summary>Every measure and rate of chosen regions taken together in one year.</summary>
    /// <param name="year">The year; one without facts gives a total whose values are all missing.</param>
    /// <param name="regions">Indices of the regions. They must not overlap: a province and a kabupaten in it would be counted twice.</param>
    /// <param name="observer">Is told of the scan.</param>
    /// <returns>The total.</returns>
    public LabourTotal Total(int year, ReadOnlySpan<int> regions, IScanObserver? observer = null)
    {
        observer?.Scanned(new Scan("labour", year, Level: null, regions.Length));
        return new LabourTotal(year, _years.GetValueOrDefault(year, _missing), regions);
    }

    private IEnumerable<LabourDifference> Compare(int year)
    {
        var columns = _years[year];
        for (var region = 0; region < _regions.Kabupaten.First; region++)
        {
            if (columns.Facts[region] is not { } fact)
            {
                continue;
            }

            var parts = _regions.KabupatenOf(region);
            var published = LabourMeasure.Values(fact);
            foreach (var measure in LabourMeasure.All)
            {
                var rows = TensorPrimitives.Sum<int>(columns.Rows[measure.Ordinal].AsSpan(parts.First, parts.Count));
                if (rows > 0 && published[measure.Ordinal] is { } total && total != columns.Values[measure.Ordinal][region])
                {
                    yield return new LabourDifference(fact.RegionCode, year, measure, total, columns.Values[measure.Ordinal][region], rows, parts.Count);
                }
            }
        }
    }
}
