namespace Jamsostek.Graph.Store.Panels;

/// <summary>The dictionary of names that rows of panels are about: regions and agencies. It only grows.</summary>
internal static class NameDictionary
{
    /// <summary>Every name by its number; null where no name has it.</summary>
    public static string?[] Read(RecordConnection connection)
    {
        var names = new string?[connection.Scalar("SELECT ifnull(max(id), 0) + 1 FROM names")];
        using var statement = connection.Prepare("SELECT id, name FROM names");
        while (statement.Step())
        {
            names[statement.Int32(0)] = statement.Text(1);
        }

        return names;
    }

    /// <summary>The number of each name; names that are new are added.</summary>
    public static int[] Numbers(RecordConnection connection, IReadOnlyList<string> names)
    {
        var known = Read(connection);
        var numbers = new Dictionary<string, int>(known.Length, StringComparer.Ordinal);
        for (var id = 0; id < known.Length; id++)
        {
            if (known[id] is { } name)
            {
                numbers.Add(name, id);
            }
        }

        var next = known.Length;
        using var insert = connection.Prepare("INSERT INTO names (id, name) VALUES (?1, ?2)");
        var found = new int[names.Count];
        for (var i = 0; i < found.Length; i++)
        {
            if (!numbers.TryGetValue(names[i], out found[i]))
            {
                numbers.Add(names[i], found[i] = next++);
                insert.Bind(1, found[i]);
                insert.Bind(2, names[i]);
                insert.Execute();
            }
        }

        return found;
    }
}
