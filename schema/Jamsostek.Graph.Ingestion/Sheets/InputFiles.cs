using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Ingestion.Reporting;

namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>Finds the files that a path stands for.</summary>
internal static class InputFiles
{
    private static readonly string[] Kinds = [".csv", ".xlsx"];

    public static IReadOnlyList<InputFile> Find(string path, FindingLog log)
    {
        if (Directory.Exists(path))
        {
            var package = Path.Combine(path, DataPackage.FileName);
            return File.Exists(package) ? OfPackage(package, log) : OfFolder(path, log);
        }

        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            log.Add(FindingCodes.FileMissing, new Place(name), name);
            return [];
        }

        return name.Equals(DataPackage.FileName, StringComparison.OrdinalIgnoreCase) ? OfPackage(path, log) : [new InputFile(path, name, PackageResource.None)];
    }

    /// <summary>The files that somebody handed in, as the data package among them says, or each for itself.</summary>
    public static IReadOnlyList<InputFile> Of(IReadOnlyList<NamedFile> files, FindingLog log)
    {
        if (files.FirstOrDefault(static file => file.Name.Equals(DataPackage.FileName, StringComparison.OrdinalIgnoreCase)) is not { } package)
        {
            return [.. files.Select(static file => new InputFile(file.Path, file.Name, PackageResource.None))];
        }

        var byName = files.ToDictionary(static file => file.Name, StringComparer.Ordinal);
        var found = new List<InputFile>();
        foreach (var resource in DataPackage.Read(package.Path, log)?.Resources ?? [])
        {
            if (byName.TryGetValue(resource.Path, out var file))
            {
                found.Add(new InputFile(file.Path, file.Name, resource));
            }
            else
            {
                log.Add(FindingCodes.FileMissing, new Place(DataPackage.FileName, Value: resource.Path), resource.Path);
            }
        }

        return found;
    }

    private static List<InputFile> OfPackage(string path, FindingLog log)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        var files = new List<InputFile>();
        foreach (var resource in DataPackage.Read(path, log)?.Resources ?? [])
        {
            var file = Path.Combine(folder, resource.Path);
            if (File.Exists(file))
            {
                files.Add(new InputFile(file, resource.Path, resource));
            }
            else
            {
                log.Add(FindingCodes.FileMissing, new Place(DataPackage.FileName, Value: resource.Path), resource.Path);
            }
        }

        return files;
    }

    private static List<InputFile> OfFolder(string path, FindingLog log)
    {
        var files = Directory.EnumerateFiles(path)
            .Where(static f => Kinds.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(static f => new InputFile(f, Path.GetFileName(f), PackageResource.None))
            .ToList();
        if (files.Count == 0)
        {
            log.Add(FindingCodes.NoTables, new Place(Path.GetFileName(Path.GetFullPath(path))));
        }

        return files;
    }
}
