namespace Jamsostek.Graph.Browser.Tests;

/// <summary>A data folder of a server, with the seed data.</summary>
internal sealed class Record : IDisposable
{
    private readonly List<Record> _copies = [];

    /// <summary>Where it is.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("jamsostek-browser-").FullName;

    /// <summary>Imports the seed data.</summary>
    public Task FillAsync() => Built.RunAsync("import", Path.Combine(Built.Root, "seed-data"), "--data", Folder);

    /// <summary>Trains the projection model; a running server takes it over.</summary>
    public Task TrainAsync() => Built.RunAsync("train", "--without-evaluation", "--data", Folder);

    /// <summary>Publishes a new data version: one line of a table of the seed data with another figure.</summary>
    public async Task PublishAsync()
    {
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(Built.Root, "seed-data", "benefit-rates.csv"));
        string file = Path.Combine(Folder, "benefit-rates.csv");
        await File.WriteAllLinesAsync(file, [lines[0], lines[1].Replace("42000000", "42000001", StringComparison.Ordinal)]);
        await Built.RunAsync("import", file, "--data", Folder);
    }

    /// <summary>The same in a folder of its own; nothing may be writing to this one.</summary>
    public Record Copy()
    {
        var copy = new Record();
        _copies.Add(copy);
        foreach (string file in Directory.GetFiles(Folder))
        {
            File.Copy(file, Path.Combine(copy.Folder, Path.GetFileName(file)));
        }

        return copy;
    }

    public void Dispose()
    {
        _copies.ForEach(static copy => copy.Dispose());
        Directory.Delete(Folder, recursive: true);
    }
}
