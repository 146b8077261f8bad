using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Jamsostek.Graph.Server.Pages;

/// <summary>The files of the explorer, known once and for all: what is not among them is not there.</summary>
internal sealed class PageFiles
{
    private const string BrotliEnding = ".br";
    private const string GzipEnding = ".gz";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".ttf"] = "font/ttf",
        [".woff2"] = "font/woff2",
        [".json"] = "application/json",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, PageFile> _files;

    private PageFiles(FrozenDictionary<string, PageFile> files) => _files = files;

    /// <summary>The folder beside the program that the build puts them in.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "explorer");

    /// <summary>The page for people; null where the server was built without it.</summary>
    public PageFile? Index => Find("index.html");

    /// <summary>GraphiQL; null where the server was built without it.</summary>
    public PageFile? GraphiQL => Find("graphiql.html");

    /// <summary>Reads what is in a folder; nothing where there is none.</summary>
    public static PageFiles Read(string? folder)
    {
        if (!Directory.Exists(folder))
        {
            return new PageFiles(FrozenDictionary<string, PageFile>.Empty);
        }

        string[] all = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var names = all.ToFrozenSet(StringComparer.Ordinal);
        return new PageFiles(all.Where(static path => Types.ContainsKey(Path.GetExtension(path)))
            .ToFrozenDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => Describe(path, names), StringComparer.Ordinal));
    }

    /// <summary>A file by its name under the folder.</summary>
    public PageFile? Find(string name) => _files.GetValueOrDefault(name);

    private static PageFile Describe(string path, FrozenSet<string> names)
    {
        using var content = File.OpenRead(path);
        string tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"";
        // The build puts nothing into this folder whose name does not carry a hash of its content.
        bool isHashed = string.Equals(Path.GetFileName(Path.GetDirectoryName(path)), "assets", StringComparison.Ordinal);
        return new PageFile(path, Types[Path.GetExtension(path)], tag, isHashed, Variant(BrotliEnding), Variant(GzipEnding));

        string? Variant(string ending) => names.Contains(path + ending) ? path + ending : null;
    }
}
