using System.Globalization;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;
using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Store.Models;

/// <summary>The trained models of the record.</summary>
internal static class ModelTable
{
    /// <summary>Hash of the newest model that was trained on a version or one before it; null where there is none.</summary>
    public static string? NewestHash(RecordConnection connection, long version)
    {
        using var statement = connection.Prepare($"SELECT hash FROM {ModelSchema.Models} WHERE data_version <= ?1 ORDER BY data_version DESC LIMIT 1");
        statement.Bind(1, version);
        return statement.Step() ? statement.Text(0) : null;
    }

    /// <summary>The newest model that was trained on a version or one before it, with its answers; null where there is none.</summary>
    public static TrainedModel? Newest(RecordConnection connection, long version)
    {
        using var statement = connection.Prepare($"SELECT data_version, trained_to, trained_at, hash, artifact, backtest FROM {ModelSchema.Models} WHERE data_version <= ?1 ORDER BY data_version DESC LIMIT 1");
        statement.Bind(1, version);
        return statement.Step()
            ? new TrainedModel
            {
                DataVersion = statement.Int64(0),
                TrainedTo = Month.Parse(statement.Text(1)),
                TrainedAt = DateTimeOffset.ParseExact(statement.Text(2), "O", CultureInfo.InvariantCulture),
                Hash = statement.Text(3),
                Artifact = statement.Bytes(4),
                Backtest = statement.Bytes(5),
                Outlooks = RecordTables.Outlooks.Read(connection, statement.Int64(0)),
            }
            : null;
    }

    /// <summary>Puts a model and what it says in place of those that its version had.</summary>
    public static void Replace(RecordConnection connection, TrainedModel model, IReadOnlyList<ProjectedMonth> projections)
    {
        Delete(connection, $"= {model.DataVersion}");
        using var statement = connection.Prepare($"INSERT INTO {ModelSchema.Models} (data_version, trained_to, trained_at, hash, artifact, backtest) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        statement.Bind(1, model.DataVersion);
        statement.Bind(2, model.TrainedTo.ToString());
        statement.Bind(3, model.TrainedAt.ToString("O", CultureInfo.InvariantCulture));
        statement.Bind(4, model.Hash);
        statement.Bind(5, model.Artifact.Span);
        statement.Bind(6, model.Backtest.Span);
        statement.Execute();
        RecordTables.Outlooks.Write(connection, model.DataVersion, model.Outlooks, static _ => { });
        RecordTables.Projections.Write(connection, model.DataVersion, projections, static _ => { });
    }

    /// <summary>Removes the models of some versions and what they say.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="versions">Which, as SQL that follows the name of the column.</param>
    public static void Delete(RecordConnection connection, string versions)
    {
        foreach (var table in RecordTables.Modelled)
        {
            connection.Execute($"DELETE FROM \"{table.Name}\" WHERE data_version {versions}");
        }

        connection.Execute($"DELETE FROM {ModelSchema.Models} WHERE data_version {versions}");
    }
}
