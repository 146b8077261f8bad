namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>Engines are compared only where they give the same answers.</summary>
internal static class AnswerCheck
{
    private const double Tolerance = 1e-12;

    /// <summary>Asks every question of every engine and compares the answers number by number.</summary>
    /// <exception cref="InvalidOperationException">Two answers differ.</exception>
    public static void ShouldAgree(IReadOnlyList<ICubeEngine> engines, IEnumerable<Question> questions, int rows)
    {
        var (first, other) = (new AnswerBuffer(), new AnswerBuffer());
        foreach (var question in questions)
        {
            first.Clear();
            engines[0].Answer(question, rows, first);
            foreach (var engine in engines.Skip(1))
            {
                other.Clear();
                engine.Answer(question, rows, other);
                if (Difference(first, other) is { } difference)
                {
                    throw new InvalidOperationException($"{question}: {engines[0].Name} and {engine.Name} differ {difference}.");
                }
            }
        }
    }

    private static string? Difference(AnswerBuffer first, AnswerBuffer other)
    {
        if (first.Total != other.Total || first.Count != other.Count || first.Count == 0)
        {
            return $"in length: {first.Total} rows and {first.Count} numbers, {other.Total} rows and {other.Count} numbers";
        }

        for (var i = 0; i < first.Count; i++)
        {
            if (Math.Abs(first.Values[i] - other.Values[i]) > Tolerance * Math.Max(1, Math.Abs(first.Values[i])))
            {
                return $"at {i}: {first.Values[i]:R}, {other.Values[i]:R}";
            }
        }

        return null;
    }
}
