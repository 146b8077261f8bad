using System.Reflection;

namespace Jamsostek.Graph.Store.Migrations;

/// <summary>The SQL of the migrations, kept in files that a database administrator can read.</summary>
internal static class MigrationScript
{
    public static string Read(string migration)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{migration}.sql")
            ?? throw new InvalidOperationException($"The migration '{migration}' was built without its script.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
