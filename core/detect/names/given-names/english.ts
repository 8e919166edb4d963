/** Common given names of English speakers, with short forms. */
export const ENGLISH = `
Aaron Abby Abigail Abraham Ada Adam Addison Adele Adeline Adrian Adrienne Agatha Agnes Aidan Aiden Aileen Aimee Al Alan Alana Alastair Albert Alec Alex
Alexa Alexander Alexandra Alexis Alfie Alfred Alice Alicia Alisha Alison Alistair Allan Allen Allison Alma Alvin Alyssa Amanda Amber Amelia Amy Ana Andre
Andrea Andrew Andy Angela Angelica Angelina Angie Angus Anita Ann Anna Annabel Annabelle Anne Annette Annie Anthony Antonia April Archibald Archie Ariana
Ariel Arlene Arnold Art Arthur Ashlee Ashleigh Ashley Ashton Aubrey Audrey August Austin Autumn Ava Avery Bailey Barbara Barney Barry Bart Basil Beatrice
Becca Becky Belinda Bella Ben Benedict Benjamin Benny Bernadette Bernard Bernice Bernie Bert Bertha Beryl Bess Beth Bethany Betsy Betty Beverley Beverly
Bianca Bill Billy Blaine Blair Blake Blanche Bob Bobbie Bobby Bonnie Boyd Brad Bradford Bradley Brady Brandi Brandon Brandy Breanna Brenda Brendan Brent
Brett Brian Brianna Bridget Britney Brittany Brock Bronwyn Brooke Bruce Bryan Bryant Bryce Bryony Byron Caitlin Caleb Callum Calvin Cameron Camilla Candace
Candice Cara Carey Carl Carla Carlton Carly Carmen Carol Carole Caroline Carolyn Carrie Carson Carter Cary Casey Cassandra Cassidy Cassie Catherine Cathy
Cecil Cecilia Cedric Celeste Celia Chad Charity Charlene Charles Charley Charlie Charlotte Chase Chelsea Cherie Cheryl Chester Chloe Chris Chrissy Christian
Christie Christina Christine Christopher Christy Chuck Cindy Claire Clara Clarence Clarissa Clark Claude Claudia Clay Clayton Clement Cliff Clifford Clifton
Clint Clinton Clive Clyde Cody Cole Colin Colleen Connie Connor Conor Conrad Constance Cora Corey Cornelius Cory Courtney Craig Cristina Crystal Curtis
Cynthia Daisy Dakota Dale Damian Damien Damon Dan Dana Daniel Daniella Danielle Danny Daphne Darcy Daren Darius Darlene Darrell Darren Darryl Daryl Dave
David Dawn Dean Deanna Debbie Deborah Debra Deirdre Delia Delores Denise Dennis Derek Derrick Desmond Devin Devon Dexter Diana Diane Dianne Dick Dillon
Dina Dirk Dolly Dominic Don Donald Donna Donnie Donovan Dora Doreen Doris Dorothy Doug Douglas Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Earl
Eddie Edgar Edith Edmund Edna Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elisa Elise Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Ellis
Elmer Elsie Elvis Emerson Emilia Emily Emma Emmett Eric Erica Erick Erik Erika Erin Ernest Ernie Esme Estelle Esther Ethan Ethel Eugene Eunice Eva Evan
Evangeline Eve Evelyn Evie Faith Fanny Fay Faye Felicia Felicity Felix Fergus Finlay Finley Finn Fiona Flora Florence Floyd Frances Francesca Francine Francis
Frank Frankie Franklin Fred Freda Freddie Freddy Frederick Freya Gabriel Gabriella Gabrielle Gail Gareth Garrett Garry Garth Gary Gavin Gayle Gemma Gene
Genevieve Geoff Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gerry Gilbert Gillian Gina Ginger Ginny Giselle Gladys Glen Glenda Glenn Gloria
Gordon Grace Gracie Graeme Graham Grant Greg Gregg Gregory Greta Gretchen Gus Guy Gwen Gwendolyn Hadley Hailey Hal Haley Hamish Hank Hannah Harley Harold
Harriet Harrison Harry Harvey Hattie Hayden Hayley Hazel Heath Heather Hector Heidi Helen Helena Henrietta Henry Herbert Herman Hilary Hilda Hillary Holly
Homer Hope Horace Howard Hubert Hugh Hugo Hunter Ian Ida Imogen Ingrid Ira Irene Iris Irma Irving Isaac Isabel Isabella Isabelle Isaiah Isla Isobel Ivan
Ivor Ivy Jace Jack Jackie Jackson Jacob Jacqueline Jada Jade Jake James Jameson Jamie Jan Jane Janet Janice Janine Jared Jasmine Jason Jasper Jay Jayden
Jayne Jean Jeanette Jeanne Jeannie Jeff Jefferson Jeffery Jeffrey Jemima Jenna Jennie Jennifer Jenny Jeremiah Jeremy Jermaine Jerome Jerry Jess Jesse Jessica
Jessie Jill Jillian Jim Jimmy Jo Joan Joann Joanna Joanne Jocelyn Jodie Jody Joe Joel Joey John Johnathan Johnnie Johnny Jon Jonah Jonas Jonathan Jordan
Joseph Josephine Josh Joshua Josie Joy Joyce Juan Juanita Judith Judy Julia Julian Juliana Julie Juliet June Justin Justine Kaitlyn Kara Karen Kari Karina
Karl Karla Kate Katelyn Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kay Kayla Kaylee Keira Keith Kelley Kelli Kellie Kelly Kelsey Kelvin Ken Kendall
Kendra Kenneth Kenny Kent Kerry Kevin Kieran Kim Kimberley Kimberly Kirk Kirsten Kirsty Kit Kitty Kristen Kristi Kristin Kristina Kristine Kristy Kurt Kyle
Kylie Lacey Lana Lance Landon Lara Larry Latoya Laura Lauren Laurence Laurie Lawrence Lea Leah Leanne Lee Leigh Leila Lena Leo Leon Leonard Leroy Lesley
Leslie Lester Levi Lewis Liam Lillian Lily Lincoln Linda Lindsay Lindsey Lionel Lisa Liz Liza Lizzie Lloyd Logan Lois Lola Lonnie Lora Loretta Lori Lorna
Lorraine Lou Louis Louisa Louise Lucas Lucille Lucinda Lucy Luke Luna Luther Lydia Lyla Lyle Lynda Lynette Lynn Lynne Mabel Mackenzie Maddie Madeleine
Madeline Madison Mae Maggie Maisie Malcolm Mandy Marc Marcia Marcus Margaret Margie Margot Maria Marian Marianne Marie Marilyn Marina Marion Marisa Marissa
Marjorie Mark Marlene Marlon Marsha Marshall Martha Martin Martina Marty Marvin Mary Maryann Mason Matilda Matt Matthew Maud Maureen Maurice Mavis Max
Maxine Maxwell May Maya Megan Mel Melanie Melinda Melissa Melody Melvin Mercedes Meredith Merle Mia Micah Michael Michaela Micheal Michele Michelle Miguel
Mike Mildred Miles Millie Milo Milton Mindy Minnie Miranda Miriam Misty Mitchell Moira Molly Mona Monica Monique Morgan Morris Moses Muriel Murray Myra
Myrtle Nadia Nadine Nancy Naomi Nat Natalie Natasha Nathan Nathaniel Neal Ned Neil Nell Nellie Nelson Nettie Neville Niall Nicholas Nick Nicky Nicola Nicole
Nigel Nina Noah Noel Nolan Nora Noreen Norma Norman Olive Oliver Olivia Ollie Opal Ophelia Orlando Oscar Owen Paige Pam Pamela Parker Pat Patience Patricia
Patrick Patsy Patti Patty Paul Paula Paulette Pauline Pearl Peggy Penelope Penny Percy Perry Pete Peter Petra Peyton Phil Philip Philippa Phillip Phoebe
Phyllis Pippa Polly Poppy Preston Priscilla Quentin Quinn Rachael Rachel Ralph Ramona Ramsay Randal Randall Randolph Randy Raquel Raul Ray Raymond Rebecca
Rebekah Reece Reed Reginald Reid Renee Rex Rhiannon Rhoda Rhonda Rhys Ricardo Rich Richard Rick Rickey Ricky Riley Rita Rob Robbie Robert Roberta Robin Robyn
Rochelle Roderick Rodney Roger Roland Ron Ronald Ronda Ronnie Rory Rosa Rosalie Rosalind Rosanne Rosaria Rose Rosemary Rosie Ross Rowan Rowena Roxanne Roy
Ruby Rufus Rupert Russell Rusty Ruth Ryan Sabrina Sadie Sally Sam Samantha Sammy Samuel Sandra Sandy Sara Sarah Sasha Saul Savannah Scarlett Scott Sean
Sebastian Selena Selina Seth Shane Shannon Shari Sharon Shaun Shauna Shawn Shawna Sheila Shelby Sheldon Shelley Shelly Sheri Sherman Sherri Sherry Sheryl
Shirley Sidney Sierra Silas Silvia Simon Simone Skye Skylar Solomon Sonia Sonja Sonya Sophia Sophie Spencer Stacey Stacie Stacy Stan Stanley Stella Stephan
Stephanie Stephen Steve Steven Stewart Stuart Sue Summer Susan Susanna Susanne Susie Suzanne Suzy Sybil Sydney Sylvia Tabitha Tamara Tami Tammy Tamsin Tania
Tanya Tara Tasha Tatiana Taylor Ted Terence Teresa Teri Terrance Terrence Terri Terry Tess Tessa Thelma Theo Theodore Theresa Thomas Tia Tiffany Tim Timmy
Timothy Tina Toby Todd Tom Tommy Toni Tony Tonya Tracey Traci Tracy Travis Trent Trevor Tricia Trina Tristan Trudy Tucker Tyler Tyrone Ursula Valerie Vanessa
Velma Vera Verity Vernon Veronica Vic Vicki Vicky Victor Victoria Vincent Viola Violet Virgil Virginia Vivian Vivien Wade Wallace Walt Walter Wanda Warren
Wayne Wendell Wendy Wesley Whitney Wilbur Wilfred Will Willa Willard William Willie Willow Wilma Winifred Winston Woody Wyatt Xander Xavier Yolanda Yvette
Yvonne Zac Zach Zachary Zack Zara Zelda Zoe Zoey
`;
