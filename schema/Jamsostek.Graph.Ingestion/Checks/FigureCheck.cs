using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Checks;

/// <summary>Looks up the published figures that uses are about: observations of coverage or national participants.</summary>
internal static class FigureCheck
{
    private static readonly string Tables = $"{CoverageObservationTable.Schema.Name}' or '{NationalParticipantsTable.Schema.Name}";

    public static void Run(ReadContext context)
    {
        var rows = context.RowsOf<FigureUse>();
        if (rows.Count == 0)
        {
            return;
        }

        HashSet<string> inForce = [.. CoverageObservationTable.Schema.KeysIn(context.Current), .. NationalParticipantsTable.Schema.KeysIn(context.Current)];
        foreach (var (use, place) in rows)
        {
            Check("figure_id", use.FigureId, place);
            Check("followed_figure_id", use.FollowedFigureId, place);
        }

        void Check(string column, string? key, ReadPlace place)
        {
            if (key is not null && !inForce.Contains(key) && !context.Holds(CoverageObservationTable.Schema.Name, key) && !context.Holds(NationalParticipantsTable.Schema.Name, key))
            {
                context.Log.Add(FindingCodes.ReferenceUnknown, new Place(place.File, place.Row, column, key), key, Tables);
            }
        }
    }
}
