using Jamsostek.Graph.Ingestion;

namespace Jamsostek.Graph.Server.Imports;

/// <summary>The files and fields of a form, the files in a folder of their own that is removed with it.</summary>
internal sealed class Upload : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jamsostek-import-");
    private readonly List<NamedFile> _files = [];

    /// <summary>The files, in the order of the form.</summary>
    public IReadOnlyList<NamedFile> Files => _files;

    /// <summary>What the sender says of the data; null for nothing.</summary>
    public string? Note { get; set; }

    /// <summary>The field <c>dryRun</c>; null when the form has none.</summary>
    public string? DryRun { get; set; }

    /// <summary>The names of the files, for people.</summary>
    public string Names => string.Join(", ", _files.Select(static file => file.Name));

    /// <summary>Whether there is a file of that name already.</summary>
    public bool Has(string name) => _files.Exists(file => file.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Makes an empty file for content. Its place on the disk is a number of ours: nothing that was sent is part of it.</summary>
    public FileStream Add(string name)
    {
        var file = new NamedFile(name, Path.Combine(_folder.FullName, $"{_files.Count}"));
        _files.Add(file);
        return new FileStream(file.Path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
