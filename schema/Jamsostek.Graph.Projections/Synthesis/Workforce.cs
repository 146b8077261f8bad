namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The staff of one government's agencies by agency and month: whole numbers that add to the government's.</summary>
/// <param name="Staff">Non-ASN staff.</param>
/// <param name="Enrolled">Of these, enrolled.</param>
internal sealed record Workforce(int[][] Staff, int[][] Enrolled)
{
    public static Workforce Of(IReadOnlyList<AgencySlot> agencies, int[] staff, int[] enrolled)
    {
        var months = staff.Length;
        var workforce = new Workforce([.. agencies.Select(_ => new int[months])], [.. agencies.Select(_ => new int[months])]);
        var weights = agencies.Select(static agency => agency.Weight).ToArray();
        var leans = agencies.Select(static agency => agency.Lean).ToArray();
        var (staffs, expected, parts) = (new double[agencies.Count], new double[agencies.Count], new long[agencies.Count]);
        var factor = 1.0;
        for (var month = 0; month < months; month++)
        {
            Apportionment.Split(staff[month], weights, parts);
            for (var i = 0; i < parts.Length; i++)
            {
                workforce.Staff[i][month] = (int)parts[i];
                staffs[i] = parts[i];
            }

            if (enrolled[month] < staff[month])
            {
                factor = OddsShift.Solve(enrolled[month], staffs, leans, factor > 0 ? factor : 1);
                for (var i = 0; i < expected.Length; i++)
                {
                    expected[i] = staffs[i] * leans[i] * factor / (1 + (leans[i] * factor));
                }

                Apportionment.Split(enrolled[month], expected, parts);
            }

            for (var i = 0; i < parts.Length; i++)
            {
                workforce.Enrolled[i][month] = (int)parts[i];
            }
        }

        return workforce;
    }
}
