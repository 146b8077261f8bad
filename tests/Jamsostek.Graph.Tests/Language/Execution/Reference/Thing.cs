namespace Jamsostek.Graph.Tests.Language.Execution.Reference;

/// <summary>An object of the graph that random queries ask about: its values, nulls and errors follow from its number alone.</summary>
internal record Thing(int Number)
{
    /// <summary>Answers a field by its name: a number, a text, a thing, a list of things, or null.</summary>
    /// <exception cref="FailedException">The field is an error for this object.</exception>
    public object? Answer(string field)
    {
        var chance = unchecked((uint)HashCode(field)) % 16;
        return field switch
        {
            "id" => chance == 0 ? null : Number,
            "a" or "b" => chance < 2 ? throw new FailedException() : Number * 2,
            "name" => chance == 0 ? throw new FailedException() : chance == 1 ? null : $"n{Number}",
            "numbers" => chance == 0 ? null : new int?[] { Number, chance < 4 ? null : 1, 2 },
            "next" or "must" => chance == 0 ? throw new FailedException() : chance == 1 ? null : Other(field, 0),
            _ => chance == 0 ? null : Enumerable.Range(0, (int)(chance % 4)).Select(i => chance == 7 && i == 1 ? null : (object?)Other(field, i)).ToArray(),
        };
    }

    private Thing Other(string field, int index)
    {
        var number = unchecked((int)((uint)HashCode($"{field}{index}") % 1_000));
        return number % 2 == 0 ? new EvenThing(number) : new OddThing(number);
    }

    /// <summary>The same in every run, unlike the platform's.</summary>
    private int HashCode(string text)
    {
        var hash = Number * 31;
        foreach (var character in text)
        {
            hash = unchecked(((hash ^ character) * 16777619) + (hash >>> 13));
        }

        return hash & int.MaxValue;
    }
}
