using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Api.Filtering;

/// <summary>
/// One filtering of a list: watches the time of its request, and remembers what was found of related rows. Without memory a filter that goes from
/// provinces to kabupaten and back again would take a time exponential in its depth.
/// </summary>
/// <param name="context">The call that filters; used only while it lasts. Null for a filtering of a few hundred members that every fact has.</param>
internal sealed class FilterRun(ResolverContext? context)
{
    private const int RowsBetweenLooks = 4096;

    private readonly Dictionary<(object Test, object Row), bool> _found = [];
    private int _rows;

    /// <summary>A filtering that watches no time.</summary>
    public static FilterRun Untimed() => new(null);

    /// <summary>Counts a row that is tested, and now and then looks at the clock.</summary>
    /// <exception cref="OperationCanceledException">The request is over.</exception>
    public void Count()
    {
        if (++_rows >= RowsBetweenLooks)
        {
            _rows = 0;
            context?.Cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>A condition that is tested once for each row of a run.</summary>
    public static Test<T> Remembered<T>(Test<T> test) where T : class => (row, run) =>
    {
        if (!run._found.TryGetValue((test, row), out var passed))
        {
            passed = test(row, run);
            run._found.Add((test, row), passed);
        }

        return passed;
    };
}
