namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What is known, month by month, about one stage of one government: reached, not reached, or null where nobody said.</summary>
internal sealed class KnownStates(int months)
{
    private readonly bool?[] _states = new bool?[months];

    /// <summary>The state of a month.</summary>
    public bool? this[int month]
    {
        get => _states[month];
        set => _states[month] = value;
    }

    /// <summary>
    /// The usual course of months, changed as little as agrees with what is known. A stage known not to be reached was not reached before either, back to when it is known to have been,
    /// and stays so for a while; one known to be reached is so since January, when budgets begin, and until it usually is.
    /// </summary>
    /// <param name="usual">The course without knowledge.</param>
    /// <param name="january">Position of the January of each month's year; may lie before the first.</param>
    /// <param name="recovery">Months that a stage stays unreached after it is known to be.</param>
    /// <returns>A course that has every known state.</returns>
    public bool[] Impose(bool[] usual, Func<int, int> january, int recovery)
    {
        var course = (bool[])usual.Clone();
        for (var month = 0; month < course.Length; month++)
        {
            if (_states[month] is not { } reached)
            {
                continue;
            }

            var from = month;
            while (from > 0 && _states[from - 1] != !reached && (!reached || from > january(month)))
            {
                from--;
            }

            var to = month + 1;
            while (to < course.Length && _states[to] != !reached && (reached ? !course[to] : to <= month + recovery))
            {
                to++;
            }

            Array.Fill(course, reached, from, to - from);
        }

        return course;
    }
}
