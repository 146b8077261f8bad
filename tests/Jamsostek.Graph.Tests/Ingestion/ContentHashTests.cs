using Jamsostek.Graph.Ingestion;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class ContentHashTests
{
    private const string First = "11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n";
    private const string Second = "12,2031,UCJ,60,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n";

    [Fact]
    public void The_same_facts_have_the_same_hash_whatever_their_order_names_and_number_formats()
    {
        var hash = Import.Csv("a.csv", Import.TargetHeader + First + Second).ContentHash;

        hash.Length.ShouldBe(64);
        Import.Csv("b.csv", Import.TargetHeader + Second + First).ContentHash.ShouldBe(hash);
        Import.Csv("c.csv", Import.TargetHeader + Second.Replace("12,", "Sumatera Utara,", StringComparison.Ordinal) + First).ContentHash.ShouldBe(hash);
        Import.Csv("d.csv", Import.TargetHeader + Second + First.Replace(",50,", ",\"50,0\",", StringComparison.Ordinal)).ContentHash.ShouldBe(hash);
    }

    [Fact]
    public void Another_fact_has_another_hash() =>
        Import.Csv("a.csv", Import.TargetHeader + First).ContentHash.ShouldNotBe(Import.Csv("a.csv", Import.TargetHeader + Second).ContentHash);

    [Fact]
    public void Nothing_usable_has_no_hash() => Import.Target("value", "fifty").ContentHash.ShouldBe("");

    [Fact]
    public void Importing_the_seed_data_or_any_of_its_tables_again_changes_nothing()
    {
        var hash = SeedRecord.Facts.ContentHash();

        SeedRecord.Result.ContentHash.ShouldBe(hash);
        foreach (var table in Directory.EnumerateFiles(SeedRecord.Folder, "*.csv"))
        {
            var again = new DatasetReader(SeedRecord.Facts).Read(table);
            again.ApplyTo(SeedRecord.Facts).ShouldNotBeNull(table + string.Join('\n', again.Report.Findings)).ContentHash().ShouldBe(hash, table);
        }
    }
}
