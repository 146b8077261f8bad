namespace Jamsostek.Graph.Tests;

/// <summary>Finds the source tree that the tests were built from: compiled-in paths are rewritten by deterministic builds.</summary>
internal static class RepositoryTree
{
    /// <summary>The folder of the solution file.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Jamsostek.Graph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run inside the source tree: no Jamsostek.Graph.sln stands above them.");
    }
}
