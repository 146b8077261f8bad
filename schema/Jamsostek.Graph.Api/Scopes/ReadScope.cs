using System.Collections.Concurrent;
using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>
/// One data version read under one year: the objects of the schema, made when first asked for and then shared by all requests. What is selected under an
/// object is read in the object's scope, so nested levels inherit it.
/// </summary>
internal sealed class ReadScope
{
    private readonly ReadScopes _scopes;
    private readonly ConcurrentDictionary<object, object> _tables = new();
    private readonly RegionNode[] _regions;

    internal ReadScope(ReadScopes scopes, Snapshot snapshot, int year)
    {
        (_scopes, Snapshot, Year) = (scopes, snapshot, year);
        var tree = snapshot.Regions;
        _regions = new RegionNode[tree.Count];
        Country = new Country(this, RegionTree.Country);
        Provinces = new Province[tree.Provinces.Count];
        Kabupaten = new Kabupaten[tree.Kabupaten.Count];
        _regions[RegionTree.Country] = Country;
        for (var i = 0; i < Provinces.Length; i++)
        {
            _regions[tree.Provinces.First + i] = Provinces[i] = new Province(this, tree.Provinces.First + i);
        }

        for (var i = 0; i < Kabupaten.Length; i++)
        {
            _regions[tree.Kabupaten.First + i] = Kabupaten[i] = new Kabupaten(this, tree.Kabupaten.First + i);
        }
    }

    /// <summary>The data version.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>The version as cursors name it: its number, and the beginning of the hash of its contents.</summary>
    public string Version => _scopes.Version;

    /// <summary>The year of measures that are asked for without one, and of those in filters and orders.</summary>
    public int Year { get; }

    /// <summary>The country.</summary>
    public Country Country { get; }

    /// <summary>The provinces by code.</summary>
    public Province[] Provinces { get; }

    /// <summary>The kabupaten and kota by code.</summary>
    public Kabupaten[] Kabupaten { get; }

    /// <summary>The region at an index of the tree.</summary>
    public RegionNode Region(int index) => _regions[index];

    /// <summary>The region with a Kemendagri code.</summary>
    public RegionNode? Region(string? code) => code is not null && Snapshot.Regions.TryGetIndex(code, out var index) ? _regions[index] : null;

    /// <summary>The rows of a table.</summary>
    public RowTable<TFact> Rows<TFact>(RowSource<TFact> source) where TFact : class =>
        (RowTable<TFact>)_tables.GetOrAdd(source, static (key, scope) => new RowTable<TFact>((RowSource<TFact>)key, scope), this);

    /// <summary>The labour measures of a whole level in a year.</summary>
    public LabourLevel Labour(int year, RegionLevel level) => _scopes.Labour(year, level);

    /// <summary>The same data version under another year.</summary>
    public ReadScope In(int year) => _scopes.For(year);

    /// <summary>The labour measures of chosen regions together.</summary>
    public LabourTotal LabourTotal(int year, ReadOnlySpan<int> regions) => _scopes.LabourTotal(year, regions);
}
