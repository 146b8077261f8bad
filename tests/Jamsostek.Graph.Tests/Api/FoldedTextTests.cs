using Jamsostek.Graph.Api.Filtering;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Sumatéra", "SUMATERA")]
    [InlineData("Ðakarta Łódź", "dakarta lodz")]
    [InlineData("e\u0301cole", "École")]
    [InlineData("Việt Nam", "viet nam")]
    [InlineData("ÅÄÖ", "aao")]
    public void Case_and_accents_make_no_difference(string left, string right) => FoldedText.Of(left).ShouldBe(FoldedText.Of(right));

    [Theory]
    [InlineData("Æther", "æther")]
    [InlineData("日本", "日本")]
    [InlineData("a-b_c 1", "a-b_c 1")]
    public void What_is_no_accented_letter_stays(string text, string folded) => FoldedText.Of(text).ShouldBe(folded);

    [Fact]
    public void Long_texts_are_tested_like_short_ones()
    {
        var text = new string('É', 5000) + "Papua";

        FoldedText.Test(text, "papua", TextTest.EndsWith).ShouldBeTrue();
        FoldedText.Test(text, "epapua", TextTest.Contains).ShouldBeTrue();
        FoldedText.Test(text, "eee", TextTest.StartsWith).ShouldBeTrue();
        FoldedText.Test(text, "papua", TextTest.Equal).ShouldBeFalse();
    }

    [Theory]
    [InlineData("JAWA", true)]
    [InlineData("Jáwa", true)]
    [InlineData("Jaw", false)]
    public void A_text_is_found_among_folded_ones(string text, bool isIn)
    {
        var folded = new HashSet<string>(StringComparer.Ordinal) { "jawa", new('e', 5000) };

        FoldedText.IsIn(text, folded).ShouldBe(isIn);
        FoldedText.IsIn(new string('É', 5000), folded).ShouldBeTrue();
    }

    [Fact]
    public void Texts_are_ordered_by_their_folded_form_and_never_tie_unless_equal()
    {
        string[] texts = ["b", "á", "A", "a", "B", "ab", "Ábc", "z"];

        var sorted = texts.Order(Comparer<string>.Create(FoldedText.Compare)).ToList();

        sorted.Select(FoldedText.Of).ShouldBe(["a", "a", "a", "ab", "abc", "b", "b", "z"]);
        sorted.Zip(sorted.Skip(1)).ShouldAllBe(static pair => FoldedText.Compare(pair.First, pair.Second) < 0);
    }
}
