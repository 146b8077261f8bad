using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Artifacts;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Outlooks;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Artifacts;

public sealed class ModelArtifactTests
{
    private static readonly Lazy<ProjectionModel> Model = new(static () => ProjectionModel.Fit(SmallPanel.Monthly(12, 48, static (i, t) => i == 0 ? null : SmallPanel.Growing(i, t))).Value!);

    [Fact]
    public void A_model_that_was_stored_projects_the_same_to_the_last_bit()
    {
        var artifact = ModelArtifact.Of(Model.Value);
        var read = ModelArtifact.Read(artifact.Json, artifact.Sha256).Value!;
        ModelArtifact.Of(read).ShouldBe(artifact);
        var (before, after) = (Model.Value.Project(18).Value!, read.Project(18).Value!);
        foreach (var path in before.All)
        {
            Enumerable.Range(0, 18).Select(after.Find(path.Code)!.Band).ShouldBe(Enumerable.Range(0, 18).Select(path.Band));
        }
    }

    [Fact]
    public void A_model_that_was_changed_is_refused()
    {
        var artifact = ModelArtifact.Of(Model.Value);
        ModelArtifact.Read(artifact.Json.Replace("\"length\":48", "\"length\":49", StringComparison.Ordinal), artifact.Sha256).Problem!.Code.ShouldBe(ProjectionProblemCode.ArtifactInvalid);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    public void What_is_no_model_is_refused(string json) => ShouldBeRefused(json);

    [Theory]
    [InlineData("\"form\":2", "\"form\":1")]
    [InlineData("\"fade\":", "\"decay\":")]
    [InlineData("\"nationalShare\":", "\"shared\":")]
    public void A_model_of_another_form_is_refused(string part, string other)
    {
        string json = ModelArtifact.Of(Model.Value).Json;
        json.ShouldContain(part);
        ShouldBeRefused(json.Replace(part, other, StringComparison.Ordinal));
    }

    [Fact]
    public void The_card_says_the_models_figures()
    {
        var artifact = ModelArtifact.Of(Model.Value);
        var card = ModelCard.Of(Model.Value, artifact, null);
        (card.Regions, card.Periods, card.Figures, card.EstimatedFigures, card.RegionsWithoutHistory).ShouldBe((12, 48, 11 * 48, 0, 1));
        card.ModelHash.ShouldBe(artifact.Sha256);
        card.Sentences.ShouldContain("It was trained on 12 regions and 48 months to 2023-12: 528 figures, 0 % of them estimates with a standard error.");
        card.ValidatedHorizon.ShouldBe(card.Calibration.Where(static l => l.Origins >= 2).Max(static l => l.To));
        Model.Value.Project(36).Value!.Country.EvidenceAt(card.ValidatedHorizon - 1).ShouldBe(Evidence.Validated);
    }

    [Fact]
    public void A_back_test_stands_on_the_card_with_its_rows_figures()
    {
        var panel = SmallPanel.Monthly(9, 36, static (i, t) => SmallPanel.Growing(i, t));
        var report = Backtest.Run(panel).Value!;
        var model = ProjectionModel.Fit(panel).Value!;
        var card = ModelCard.Of(model, ModelArtifact.Of(model), report);
        var row = report.Rows.Single(static r => r is { Method: Backtest.ModelName, Level: PathLevel.Region, Horizon: 1 });
        card.Sentences.ShouldContain(s => s.StartsWith(FormattableString.Invariant($"At 1 month it erred by {row.Mae:0.00} points on average over {row.Origins} origins"), StringComparison.Ordinal));
        row.Count.ShouldBe(9 * report.Plan.Origins.Count);
        BacktestTable.Csv(report).Split('\n').Length.ShouldBe(report.Rows.Count + 2);
    }

    private static void ShouldBeRefused(string json)
    {
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(json)));
        ModelArtifact.Read(json, hash).Problem!.Code.ShouldBe(ProjectionProblemCode.ArtifactInvalid);
    }
}
