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

    /// <summary>A part whose source is not known and whose category does not exist.</summary>
    public static string BadTerm(TemporaryFolder folder)
    {
        string path = folder.PathOf("vocabulary.csv");
        File.WriteAllText(path, $"{TermHeader}penerima-upah,penerima upah,wage earner,SEGMENTS,PU,,REPORTED,NO-SUCH,S072\n");
        return path;
    }
}
