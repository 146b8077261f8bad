using Microsoft.EntityFrameworkCore;

namespace Jamsostek.Graph.Store.Model;

/// <summary>The table of trained models: at most one for each version. Their answers are tables of their own, <see cref="RecordTables.Modelled" />.</summary>
internal static class ModelSchema
{
    public const string Models = "models";

    public static void Configure(ModelBuilder model) =>
        PanelSchema.Table(model, Models, ["data_version"], "data_version INTEGER, trained_to TEXT, trained_at TEXT, hash TEXT, artifact BLOB, backtest BLOB")
            .HasOne(typeof(DataVersionRow)).WithMany().HasForeignKey("data_version").OnDelete(DeleteBehavior.NoAction);
}
