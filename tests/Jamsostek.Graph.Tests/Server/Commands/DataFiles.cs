namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>Files to import: the seed data, and parts that differ from it.</summary>
internal static class DataFiles
{
    private const string TermHeader = "id,term,english,category,code,note,basis,source_id,seed_fact_ids\n";

    /// <summary>The seed data package of the tree.</summary>
    public static string Seed { get; } = Path.Combine(RepositoryTree.Root, "seed-data");

    /// <summary>A part with one term of the vocabulary, whose translation is given.</summary>
    public static string Term(TemporaryFolder folder, string translation)
    {
        string path = folder.PathOf("vocabulary.csv");
        File.WriteAllText(path, $"{TermHeader}penerima-upah,penerima upah,{translation},SEGMENT,PU,,REPORTED,SEED-001,S072\n");
        return path;
    }

    /// <summary>A user's own monthly panel: a row with other numbers than the estimate has, and one of a month that the estimate does not reach.</summary>
    public static string Panel(TemporaryFolder folder, long covered)
    {
        string path = folder.PathOf("panel.csv");
        File.WriteAllText(path, $"region_code,month,segment,eligible,covered,source\nKab. Bener Meriah,2025-06,PU,20000,{covered},Disnaker Bener Meriah\n11.17,2026-01,PU,20000,16000,Disnaker Bener Meriah\n");
        return path;
    }

    /// <summary>Real months of agencies, with the agency they are about.</summary>
    public static string AgencyMonths(TemporaryFolder folder)
    {
        string path = Directory.CreateDirectory(folder.PathOf("agencies")).FullName;
        File.WriteAllText(Path.Combine(path, "sources.csv"), "id,kind,title,trust\nOWN-PAYROLL,DATASET,Payroll of Bener Meriah,A\n");
        File.WriteAllText(Path.Combine(path, "agencies.csv"), "code,name,short_name,role,region_code,basis,source_id\n11.17-DINKES,Dinas Kesehatan,Dinkes,HEALTH,11.17,REPORTED,OWN-PAYROLL\n");
        File.WriteAllText(
            Path.Combine(path, "agency-months.csv"),
            "agency_code,month,non_asn_workers,enrolled_workers,budget_idr,paid_idr,basis,source_id\n11.17-DINKES,2025-06,120,80,2016000,1344000,REPORTED,OWN-PAYROLL\n");
        return path;
    }

    /// <summary>A part whose source is not known and whose category does not exist.</summary>
    public static string BadTerm(TemporaryFolder folder)
    {
        string path = folder.PathOf("vocabulary.csv");
        File.WriteAllText(path, $"{TermHeader}penerima-upah,penerima upah,wage earner,SEGMENTS,PU,,REPORTED,NO-SUCH,S072\n");
        return path;
    }
}
