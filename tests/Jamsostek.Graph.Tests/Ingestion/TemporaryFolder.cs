using System.Text;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(params ReadOnlySpan<(string Name, string Text)> files)
    {
        Root = Directory.CreateTempSubdirectory("ingestion-").FullName;
        foreach (var (name, text) in files)
        {
            Write(name, text);
        }
    }

    public string Root { get; }

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
