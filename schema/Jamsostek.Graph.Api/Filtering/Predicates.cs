namespace Jamsostek.Graph.Api.Filtering;

/// <summary>Joins predicates. A null predicate is one that lets everything pass, so that an empty filter costs nothing.</summary>
internal static class Predicates
{
    /// <summary>True where all are true; null when there are none.</summary>
    public static Test<T>? All<T>(List<Test<T>> parts)
    {
        switch (parts.Count)
        {
            case 0:
                return null;
            case 1:
                return parts[0];
            case 2:
                var (first, second) = (parts[0], parts[1]);
                return (row, run) => first(row, run) && second(row, run);
            default:
                var all = parts.ToArray();
                return (row, run) =>
                {
                    foreach (var part in all)
                    {
                        if (!part(row, run))
                        {
                            return false;
                        }
                    }

                    return true;
                };
        }
    }

    /// <summary>True where one of them is true. An empty list filters nothing, and so does a list that holds an empty filter.</summary>
    public static Test<T>? Any<T>(List<Test<T>?> parts)
    {
        if (parts.Count == 0 || parts.Contains(null))
        {
            return null;
        }

        var any = parts.ToArray();
        return (row, run) =>
        {
            foreach (var part in any)
            {
                if (part!(row, run))
                {
                    return true;
                }
            }

            return false;
        };
    }
}
