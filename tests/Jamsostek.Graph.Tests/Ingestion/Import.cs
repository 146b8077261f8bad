using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>Imports small files on top of the seed data.</summary>
internal static class Import
{
    /// <summary>Header of a targets table, without the columns that may be left out.</summary>
    public const string TargetHeader = "region_code,year,metric,value,unit,denominator_basis,set_by,basis,source_id\n";

    /// <summary>Header of a coverage table, without the columns that may be left out.</summary>
    public const string CoverageHeader = "region_code,as_of,segment,registered,potential,published_rate_percent,rate_basis,denominator_basis,qualifier,basis,source_id\n";

    public static IngestionResult Csv(string name, string text)
    {
        using var folder = new TemporaryFolder((name, text));
        return new DatasetReader(SeedRecord.Facts).Read(Path.Combine(folder.Path, name));
    }

    /// <summary>Imports one target row of Aceh with one of its cells replaced.</summary>
    public static IngestionResult Target(string column, string value)
    {
        var names = TargetHeader.TrimEnd().Split(',');
        string[] cells = ["11", "2031", "UCJ", "50", "PERCENT", "UCJ", "somebody", "REPORTED", "P-ACEH2"];
        cells[Array.IndexOf(names, column)] = value.Contains(',') ? $"\"{value}\"" : value;
        return Csv("goals.csv", TargetHeader + string.Join(',', cells) + "\n");
    }

    public static TargetFact OnlyTarget(this IngestionResult result) =>
        result.Facts?.Targets is [var target] ? target : throw new InvalidOperationException(string.Join('\n', result.Report.Findings));
}
