using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections.Training;

/// <summary>SHA-256 of what a panel holds: the same panel has the same hash, in whatever order its rows were given.</summary>
internal static class PanelHash
{
    public static string Of(Panel panel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{panel.Frequency};{panel.First};{panel.Length};"));
        for (int i = 0; i < panel.Regions.Count; i++)
        {
            var region = panel.Regions[i];
            hash.AppendData(Encoding.UTF8.GetBytes($"{region.Code};{region.ParentCode};{region.InformalShare:R};{region.NonAsnShare:R};{region.Urban:R};{panel.RegulationStart[i]};"));
            foreach (var grid in new[] { panel.PotentialGrid, panel.ActiveGrid, panel.ErrorGrid, panel.BudgetGrid })
            {
                Append(hash, grid.Row(i));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<double> row)
    {
        var bytes = new byte[row.Length * sizeof(double)];
        for (int t = 0; t < row.Length; t++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(t * sizeof(double)), row[t]);
        }

        hash.AppendData(bytes);
    }
}
