using System.Text;

namespace Jamsostek.Graph.Tests;

/// <summary>A folder of a test's own, removed at its end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(params ReadOnlySpan<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            Write(name, text);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("jamsostek-graph-").FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
